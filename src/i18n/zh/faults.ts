import type { FaultSentences } from '../contract/faults.ts';
import { baselineFaults } from './baseline-faults.ts';
import { evidenceFaults } from './evidence.ts';
import { packFaults } from './pack-faults.ts';
import { stateFaults } from './state-faults.ts';
import { vocabularyFaults } from './vocabulary-faults.ts';
import { waiverFaults } from './waiver-faults.ts';
import { yamlFaults } from './yaml-faults.ts';

export const faults: FaultSentences = {
  ...yamlFaults,
  ...stateFaults,
  ...packFaults,
  ...vocabularyFaults,
  ...waiverFaults,
  ...baselineFaults,
  ...evidenceFaults,
};
