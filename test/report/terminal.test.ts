import { test } from 'vitest';
import { terminal } from '../../src/report/terminal/terminal.ts';
import { ask } from '../../src/report/terminal/ask.ts';
import { explain } from '../../src/report/terminal/explain.ts';
import { packTerminal } from '../../src/report/pack-terminal.ts';
import { packsList } from '../../src/report/packs-list.ts';
import { packCoverage } from '../../src/report/pack-coverage.ts';
import { DISPUTED, RULES } from './sample-pack.ts';
import { contextOf, sampleReport, samplePack, undeclaredReport } from './sample-report.ts';
test('show', () => {
  const out = (t: string) => process.stdout.write(t + '\n########################\n');
  out(terminal(sampleReport(), contextOf({ locale: 'en' })));
  out(terminal(undeclaredReport(), contextOf()).split('\n').slice(0, 60).join('\n'));
  out(
    terminal(sampleReport(), contextOf({ groupBy: 'bearer', width: 120 }))
      .split('\n')
      .slice(0, 60)
      .join('\n'),
  );
  out(terminal(sampleReport(), contextOf({ verbose: true })));
  out(ask(sampleReport(), contextOf()));
  out(ask(undeclaredReport(), contextOf()).split('\n').slice(0, 30).join('\n'));
  out(explain(sampleReport(), DISPUTED, contextOf()));
  out(explain(sampleReport(), RULES.meetings, contextOf()));
  out(explain(sampleReport(), RULES.brigade, contextOf({ locale: 'en' })));
  out(packTerminal(samplePack(), contextOf()));
  out(packTerminal(samplePack(), contextOf({ verbose: true, locale: 'en' })));
  out(packsList([samplePack()], contextOf()));
  out(packCoverage(samplePack(), contextOf()));
});
