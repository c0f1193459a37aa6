import { packsNotice } from './support/packs-notice.ts';

packsNotice(0);
