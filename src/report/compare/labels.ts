import type { Messages } from '../../i18n/messages.ts';
import type { Pack } from '../../model/pack.ts';
import { divisionLabels } from '../words/division-label.ts';
import { topicName } from '../words/topic-name.ts';
import type { Comparison, RowSubject } from './comparison.ts';

/** Names of what a comparison is about, as plain text. */
export interface Labels {
  readonly title: string;
  readonly jurisdictions: readonly string[];
  readonly row: (subject: RowSubject) => string;
  /** `《…》（…）` of a pack. */
  readonly document: (pack: string) => string;
  readonly documentTitle: (pack: string) => string;
}

const NAMES_SHOWN = 3;

export function labelsOf({ by, jurisdictions, report }: Comparison, words: Messages): Labels {
  const { compare, gapReport, names, pick } = words;
  const paths = jurisdictions.map(({ path }) => path);
  const all = paths.length === 1 ? paths.map((path) => path.join('')) : paths.map(labelsFor(paths));
  const packOf = (id: string): Pack | undefined => report.packs.find((pack) => pack.id === id);
  const whose =
    all.length <= NAMES_SHOWN
      ? names.list(all)
      : names.andOthers(all.slice(0, NAMES_SHOWN), names.divisions(all.length, null));
  return {
    title: by === 'topic' ? compare.title(whose) : compare.titleBelow(whose),
    jurisdictions: all,
    row: (subject) => {
      switch (subject.type) {
        case 'topic':
          return topicName(subject.topic, packOf(subject.pack), words);
        case 'division':
          return subject.path.at(-1) ?? '';
        case 'itself':
          return gapReport.itself(subject.path.at(-1) ?? '');
        case 'not-on-file':
          return compare.notOnFile(subject.paths.length);
      }
    },
    document: (id) => {
      const pack = packOf(id);
      return pack === undefined ? id : gapReport.document(pick(pack.title), pack.number);
    },
    documentTitle: (id) => {
      const pack = packOf(id);
      return pack === undefined ? id : pick(pack.title);
    },
  };
}

function labelsFor(paths: readonly (readonly string[])[]): (path: readonly string[]) => string {
  return divisionLabels(paths, (name) => name);
}
