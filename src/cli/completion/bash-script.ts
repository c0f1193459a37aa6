import type { CommandDefinition } from '../definition.ts';
import { casesOf, groupsOf, topsOf } from './cases.ts';
import type { PackWords } from './offer.ts';

/** Without an answer of ours bash offers names of files, with blanks and quotes as it writes them itself. */
export function bashScript(commands: readonly CommandDefinition[], known: PackWords): string {
  const { values, taken, options } = casesOf(commands, known);
  return `# duibiao completion
_duibiao() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  local offered='' files=no
  COMPREPLY=()
  # --option=value and json:file come in pieces.
  case "$current" in
    '=') current='' ;;
    ':') return ;;
  esac
  case "$previous" in
    '=') previous="\${COMP_WORDS[COMP_CWORD-2]}" ;;
    ':') return ;;
  esac
  case "$command" in
    ${groupsOf(commands).join(' | ')}) [ "$COMP_CWORD" -gt 2 ] && command="$command \${COMP_WORDS[2]}" ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    offered='${topsOf(commands).join(' ')} --help --version'
  else
    case "$command $previous" in
${values}
    *) case "$current" in
      -*) case "$command" in
${options}
      esac ;;
      *) case "$command" in
${taken}
      esac ;;
    esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$offered" -- "$current"))
  [ "$files" = yes ] || compopt +o default +o bashdefault 2>/dev/null
}
complete -o bashdefault -o default -F _duibiao duibiao
`;
}
