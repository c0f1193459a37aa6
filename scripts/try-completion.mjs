/**
 * Lets zsh and fish complete command lines of the built program: `node scripts/try-completion.mjs [zsh] [fish]`. Wants the
 * shells on the PATH; bash is tried by test/cli/completion.test.ts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/duibiao.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'duibiao-completion-'));
writeFileSync(join(folder, '温泉 镇.yaml'), '');

/** What is typed up to the tabulator, and the last word as the program then gets it. */
const ROWS = [
  ['validate 温', '温泉 镇.yaml'],
  ['check --format ndj', 'ndjson'],
  ['compare --format mark', 'markdown'],
  ['check --pack kai', 'kaizhou-2023'],
  ['check --topic dri', 'drills'],
  ['check --require-ev', '--require-evidence'],
  ['explain station-staff-s', 'station-staff-subdistrict'],
  ['packs cov', 'coverage'],
  ['packs show kai', 'kaizhou-2023'],
  ['schema stat', 'state'],
  ['completion zs', 'zsh'],
];

/** @type {Record<string, (script: string) => string[]>} */
const SHELLS = {
  fish: (script) =>
    ROWS.map(([line = '']) => {
      const command = `source ${script}; cd '${folder}'; complete -C ${JSON.stringify(`duibiao ${line}`)}`;
      return run('fish', ['--no-config', '-c', command]).split('\n')[0]?.split('\t')[0] ?? '';
    }),
  zsh: (script) => {
    const lines = ROWS.map(([line = '']) => `zpty -w z $'duibiao ${line}\\t'`);
    const start = `PS1=; cd '${folder}'; autoload -U compinit; compinit -u -d ${folder}/dump; source ${script}`;
    const file = join(folder, 'try.zsh');
    writeFileSync(
      file,
      `zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z ${JSON.stringify(`${start}; duibiao() { print "GOT<\${@[-1]}>" }`).replaceAll('$', '\\$')}
${lines.join('\n')}
zpty -w z exit
while zpty -r z out; do print -rn -- "$out"; done
`,
    );
    return [...run('zsh', ['-f', file]).matchAll(/^GOT<(.*)>/gm)].map(([, word = '']) => word);
  },
};

/** @param {string} shell @param {readonly string[]} args */
function run(shell, args) {
  const { stdout, error } = spawnSync(shell, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (error !== undefined) throw error;
  return stdout.replaceAll('\r', '');
}

try {
  const asked = process.argv.slice(2);
  for (const [shell, complete] of Object.entries(SHELLS).filter(
    ([name]) => asked.length === 0 || asked.includes(name),
  )) {
    const script = join(folder, `completion.${shell}`);
    writeFileSync(script, run(process.execPath, [program, 'completion', shell]));
    const got = complete(script);
    const wrong = ROWS.filter(([, expected], index) => got[index] !== expected);
    console.log(`${shell}: ${ROWS.length - wrong.length} of ${ROWS.length} lines completed`);
    for (const [line] of wrong)
      console.log(`  not: duibiao ${line} (${got[ROWS.findIndex((row) => row[0] === line)]})`);
    if (wrong.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
