import type { CommandDefinition } from '../definition.ts';
import { casesOf, groupsOf, topsOf } from './cases.ts';
import type { PackWords } from './offer.ts';

/** To be sourced, or put as `_duibiao` into a folder of `fpath`. */
export function zshScript(commands: readonly CommandDefinition[], known: PackWords): string {
  const { values, taken, options } = casesOf(commands, known);
  return `#compdef duibiao
_duibiao() {
  local current="\${words[CURRENT]}" previous="\${words[CURRENT-1]}" command="\${words[2]}" place=$CURRENT
  case "$command" in
    ${groupsOf(commands).join(' | ')}) [ "$CURRENT" -gt 3 ] && command="$command \${words[3]}" ;;
  esac
  case "$current" in
    --*=*) previous="\${current%%=*}"; compset -P '*='; current="\${current#*=}" ;;
  esac
  local offered='' files=no
  if [ "$place" -eq 2 ]; then
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
  # json:file
  case "$previous $current" in
    '--format '*:*) compset -P '*:'; _files; return ;;
  esac
  compadd -- \${=offered}
  [ "$files" = yes ] && _files
  return 0
}
if [ "$funcstack[1]" = _duibiao ]; then _duibiao "$@"; else compdef _duibiao duibiao; fi
`;
}
