import { packsNotice } from './packs-notice.ts';

packsNotice(1);
