import type { IsoDate } from './iso-date.ts';
import type { Kind, Level } from './level.ts';
import type { Place } from './position.ts';
import type { Role } from './post.ts';

/** When something is or was there; no `since` means: since before `declaredOn`, the day is unknown. Both days belong to it. */
export interface Span {
  readonly since?: IsoDate;
  readonly until?: IsoDate;
}

/** A paper that proves a fact. At least one of document, file and link. */
export interface Evidence {
  readonly document?: string;
  readonly file?: string;
  readonly link?: string;
  readonly sha256?: string;
}

interface Declared {
  readonly place: Place;
  readonly evidence: readonly Evidence[];
}

export interface Flag extends Declared, Span {
  readonly type: 'flag';
  readonly value: boolean;
}

/** A flag that is declared anew for each period, by period label. */
export interface PeriodFlags extends Declared {
  readonly type: 'period-flags';
  readonly byPeriod: Readonly<Record<string, Flag>>;
}

export interface Count extends Declared {
  readonly type: 'count';
  readonly form: 'list' | 'number';
  readonly entries: readonly (Span & { readonly count: number })[];
}

export interface Quantity extends Declared, Span {
  readonly type: 'quantity';
  readonly value: number;
}

interface Choices extends Declared {
  readonly type: 'choices';
  readonly values: readonly string[];
}

/** `posts` are canonical names of the vocabulary. */
export interface PostHolder extends Span {
  readonly role?: Role;
  readonly posts: readonly string[];
}

interface PostHolders extends Declared {
  readonly type: 'posts';
  readonly holders: readonly PostHolder[];
}

/** Values of fields: a flag, a number, a word; an absent key is undeclared. */
export type FieldValues = Readonly<Record<string, Flag | number | string>>;

/** Either dated entries, complete until `declaredOn`, or numbers: by kind of event (`''` where the log has no kinds), then by period label. */
export interface Log extends Declared {
  readonly type: 'log';
  readonly form: 'list' | 'counts';
  readonly entries: readonly { readonly date: IsoDate; readonly fields: FieldValues }[];
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface ItemList {
  readonly form: 'list';
  readonly items: readonly { readonly name: string; readonly place: Place; readonly fields: FieldValues }[];
}

/** `with` counts the things that have a flag, by the flag's field name. */
export interface ItemTotals {
  readonly form: 'totals';
  readonly total: number;
  readonly with: Readonly<Record<string, number>>;
  readonly countedOn?: IsoDate;
}

export type Items = (ItemList | ItemTotals) & { readonly place: Place };

/** `byPeriod` is keyed by period label where the fact is declared per period, else by the empty string. */
interface Collection extends Declared {
  readonly type: 'collection';
  readonly byPeriod: Readonly<Record<string, Items>>;
}

export type Fact = Flag | PeriodFlags | Count | Quantity | Choices | PostHolders | Log | Collection;

/** Village-level divisions that are counted instead of listed; those listed by name are not among them. */
export interface VillageTotals {
  readonly kind: Kind;
  readonly total: number;
  /** By fact id (`microStation.established`), or `PACK/RULE` where counted for one rule. */
  readonly with: Readonly<Record<string, number>>;
  readonly countedOn?: IsoDate;
  readonly place: Place;
}

export interface Division {
  readonly name: string;
  /** Names from the top, this division's last. */
  readonly path: readonly string[];
  readonly level: Level;
  readonly kind?: Kind;
  readonly code?: string;
  /** The day on which its file was declared. */
  readonly declaredOn: IsoDate;
  readonly place: Place;
  /** By fact id. An absent key is undeclared. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly totals: readonly VillageTotals[];
  readonly divisions: readonly Division[];
}

/** A tree of declared divisions. `above` are the names of parents that no file declares, outermost first. */
export interface Tree {
  readonly above: readonly string[];
  readonly division: Division;
}

export interface State {
  readonly trees: readonly Tree[];
}
