import type { CommandDefinition } from '../definition.ts';
import { askCommand } from './ask.ts';
import { baselineCommand } from './baseline.ts';
import { checkCommand } from './check.ts';
import { compareCommand } from './compare.ts';
import { completionCommand } from './completion.ts';
import { diffCommand } from './diff.ts';
import { explainCommand } from './explain.ts';
import { initCommand } from './init.ts';
import { mergeCommand } from './merge.ts';
import { packsCoverageCommand, packsLintCommand, packsListCommand, packsShowCommand } from './packs.ts';
import { packsCrosswalkCommand } from './packs-crosswalk.ts';
import { packsInitCommand } from './packs-init.ts';
import { packsTestCommand } from './packs-test.ts';
import { packsVerifyCommand } from './packs-verify.ts';
import { schemaCommand } from './schema.ts';
import { validateCommand } from './validate.ts';
import { verifyReportCommand } from './verify-report.ts';

/** The commands, in the order of the help; the only list of them. */
export const COMMANDS: readonly CommandDefinition[] = [
  checkCommand,
  validateCommand,
  askCommand,
  initCommand,
  explainCommand,
  compareCommand,
  baselineCommand,
  diffCommand,
  mergeCommand,
  verifyReportCommand,
  packsListCommand,
  packsShowCommand,
  packsInitCommand,
  packsCoverageCommand,
  packsVerifyCommand,
  packsTestCommand,
  packsLintCommand,
  packsCrosswalkCommand,
  schemaCommand,
  completionCommand(() => COMMANDS),
];
