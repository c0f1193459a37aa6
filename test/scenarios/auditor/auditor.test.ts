import { audit } from './audit.ts';

// The same with 300 files is in test/prove/.
audit(60);
