// Where GitHub Actions runs the program, it obeys lines of its output: `::command::` at their start, `##[command]` anywhere.
const COMMAND = /^(\s*):(?=:)|#(?=#\[)/g;

/** A row of text that no runner takes for a command, whatever names of files and divisions stand in it. */
export function withoutCommand(row: string): string {
  return row.replace(COMMAND, (match, space: string | undefined) =>
    match.endsWith(':') ? `${space ?? ''}\\u{3a}` : '\\u{23}',
  );
}
