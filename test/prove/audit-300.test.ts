import { audit } from '../scenarios/auditor/audit.ts';

audit(300);
