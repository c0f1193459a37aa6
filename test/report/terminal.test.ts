import { test } from 'vitest';
import { terminal } from '../../src/report/terminal/terminal.ts';
import { contextOf, sampleReport, undeclaredReport } from './sample-report.ts';
test('show', () => { process.stdout.write(terminal(sampleReport(), contextOf())); process.stdout.write('\n########\n'+terminal(undeclaredReport(), contextOf())); });
