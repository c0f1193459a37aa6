import type { Messages } from '../i18n/messages.ts';
import type { CommandDefinition } from './definition.ts';
import { choicesOf } from './options.ts';

/** What may follow each command: its sub-commands and its options; files are completed by the shell itself. */
export function completionScript(
  shell: 'bash' | 'zsh' | 'fish',
  commands: readonly CommandDefinition[],
  messages: Messages,
): string {
  const tops = [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? name))];
  switch (shell) {
    case 'bash':
      return bash(commands, tops);
    case 'zsh':
      return `#compdef duibiao\nautoload -U +X bashcompinit && bashcompinit\n${bash(commands, tops)}`;
    case 'fish':
      return fish(commands, tops, messages);
  }
}

function bash(commands: readonly CommandDefinition[], tops: readonly string[]): string {
  const cases = commands.map(
    ({ name, options }) =>
      `    '${name}') words='${options.map((option) => `--${option}`).join(' ')} --help' ;;`,
  );
  const groups = tops.filter((top) => commands.some(({ name }) => name.startsWith(`${top} `)));
  const groupCases = groups.map((group) => `    '${group}') words='${below(group, commands).join(' ')}' ;;`);
  const values = [...new Set(commands.flatMap(({ options }) => options))].flatMap((option) => {
    const choices = choicesOf(option);
    return choices === null
      ? []
      : [`    --${option}) COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$current")); return ;;`];
  });
  return `# duibiao completion
_duibiao() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=''
  case "$previous" in
${values.join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${tops.join(' ')} --help --version' -- "$current"))
    return
  fi
  case "$command" in
    ${groups.join('|')}) [ "$COMP_CWORD" -gt 2 ] && command="$command \${COMP_WORDS[2]}" ;;
  esac
  case "$command" in
${[...groupCases, ...cases].join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  case "$current" in -*) ;; *) COMPREPLY+=($(compgen -f -- "$current")) ;; esac
}
complete -o filenames -F _duibiao duibiao
`;
}

function fish(
  commands: readonly CommandDefinition[],
  tops: readonly string[],
  { commandLine }: Messages,
): string {
  const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const summaries: Readonly<Record<string, { readonly summary: string }>> = commandLine.commands;
  const lines = tops.map(
    (top) =>
      `complete -c duibiao -n __fish_use_subcommand -a ${top} -d ${quote(summaries[top]?.summary ?? '')}`,
  );
  for (const { name, options } of commands) {
    const [top = '', sub] = name.split(' ');
    const when = `'__fish_seen_subcommand_from ${top}${sub === undefined ? '' : `; and __fish_seen_subcommand_from ${sub}`}'`;
    if (sub !== undefined)
      lines.push(
        `complete -c duibiao -n '__fish_seen_subcommand_from ${top}' -a ${sub} -d ${quote(summaries[name]?.summary ?? '')}`,
      );
    for (const option of options) {
      const choices = choicesOf(option);
      const values = choices === null ? '' : ` -x -a ${quote(choices.join(' '))}`;
      lines.push(
        `complete -c duibiao -n ${when} -l ${option}${values} -d ${quote(commandLine.options[option])}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

function below(group: string, commands: readonly CommandDefinition[]): string[] {
  return commands.flatMap(({ name }) => (name.startsWith(`${group} `) ? [name.slice(group.length + 1)] : []));
}
