import { expect, test } from 'vitest';
import { diagnosticsText } from '../../../src/report/terminal/diagnostics.ts';
import { line } from '../../../src/report/terminal/line.ts';
import { writeLines } from '../../../src/report/terminal/write-lines.ts';
import { withoutCommand } from '../../../src/report/text/without-command.ts';

test.each([
  ['::error::x', '\\u{3a}:error::x', 'a command'],
  ['  ::add-mask::x', '  \\u{3a}:add-mask::x', 'spaces before it are no help: they are trimmed'],
  ['a ::error::x', 'a ::error::x', 'within a line it is none'],
  ['申报/a.yaml:3:5: x', '申报/a.yaml:3:5: x', 'a place'],
  ['a##[error]x', 'a\\u{23}#[error]x', 'the old form counts anywhere'],
  ['## 标题', '## 标题', 'a heading'],
  ['', '', 'nothing'],
])('%s → %s: %s', (text, expected) => {
  expect(withoutCommand(text)).toBe(expected);
});

test('faults and reports start no command by a name, not even behind a wrap', () => {
  const position = { file: '::error::a.yaml', line: 1, column: 1 };
  const told = diagnosticsText([{ code: 'file-empty', severity: 'error', args: {}, position }], {
    locale: 'zh',
    color: false,
  });
  expect(told.startsWith('::')).toBe(false);
  const rows = writeLines([line(`${'镇'.repeat(19)} ::error::x`, 'plain', 2, '- '), line('::stop::y')], {
    width: 40,
    color: false,
    locale: 'zh',
  });
  for (const row of rows.split('\n')) expect(row.trimStart().startsWith('::')).toBe(false);
});
