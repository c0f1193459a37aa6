import { builtInPacks } from '../../src/files/disk/pack/find-packs.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import { isoDate } from '../../src/model/iso-date.ts';
import { type Level, LEVELS } from '../../src/model/level.ts';
import { formYaml } from '../../src/report/form/form-yaml.ts';
import { form } from '../../src/tasks/form.ts';
import { root } from '../scenarios/binary.ts';

/** A fresh form for each pack that comes with the program, at each level at which it asks something. */
export async function builtInForms(
  schema: string | null,
): Promise<{ readonly id: string; readonly level: Level; readonly text: string }[]> {
  const { patternNames } = messagesFor('zh').form;
  const all = builtInPacks().flatMap(({ id }) =>
    LEVELS.map(async (level) => {
      const asOf = isoDate('2024-06-30');
      const wish = { level, name: '某地', parent: ['某市'] };
      const made = await form({ packs: [id], cwd: root, asOf, patternNames, ...wish }).catch(() => null);
      const sheet = made?.form ?? null;
      return sheet === null ? [] : [{ id, level, text: formYaml(sheet, 'zh', schema) }];
    }),
  );
  return (await Promise.all(all)).flat();
}
