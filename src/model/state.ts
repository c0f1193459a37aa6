import type { IsoDate } from './iso-date.ts';
import type { Kind, Level } from './level.ts';
import type { Place } from './position.ts';
import type { Role } from './post.ts';

/** When something is or was there; no `since` means: since before `declaredOn`, the day is unknown. Both days belong to it. */
export interface Span {
  readonly since?: IsoDate;
  readonly until?: IsoDate;
}

/** What proves a fact. At least one of document, file and link; `place` is where it is named. */
export interface Evidence {
  readonly place: Place;
  readonly document?: string;
  readonly file?: string;
  readonly link?: string;
  readonly sha256?: string;
}

/** One of several: it may name evidence of its own. */
export interface Evidenced {
  readonly evidence?: readonly Evidence[];
  /** Only where evidence is asked for: none shows it, so whether it is there is not known. */
  readonly unproven?: true;
}

interface Declared {
  readonly place: Place;
  /** Evidence for all of it: its own and that of the block that it stands in. */
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
  /** Nobody declared it, and it follows from others: there may be more. */
  readonly isLeast?: true;
  readonly entries: readonly (Span & Evidenced & { readonly count: number })[];
}

export interface Person extends Span, Evidenced {
  /** Where it is said; people have no names that matter. */
  readonly name: string;
  readonly isHead: boolean;
  readonly posts: readonly string[];
  readonly count: number;
  readonly fields: FieldValues;
  readonly place: Place;
}

/** The people of a body: one by one (a number is so many of whom nothing else is said), or as totals, the head not counted. */
export interface People extends Declared {
  readonly type: 'people';
  readonly form: 'list' | 'number' | 'totals';
  readonly persons: readonly Person[];
  readonly totals: ItemTotals | null;
}

/** Its values, each from a day on until the next; one alone may have no day. */
export interface Quantity extends Declared {
  readonly type: 'quantity';
  readonly form: 'list' | 'number';
  readonly entries: readonly (Span & Evidenced & { readonly value: number })[];
}

/** Yes or no by word. A list names all that are there; of a word that a map leaves out nothing is known. */
export interface Choices extends Declared {
  readonly type: 'choices';
  readonly form: 'list' | 'map';
  readonly byWord: Readonly<Record<string, Flag>>;
}

/** `posts` are canonical names of the vocabulary, or names of participants. */
export interface PostHolder extends Span, Evidenced {
  readonly role?: Role;
  readonly posts: readonly string[];
  /** Posts that are known to be none of the vocabulary's. */
  readonly others?: readonly string[];
  /** Who it is, is not said: a plain yes stands for whoever is asked for. */
  readonly unnamed?: true;
  /** What else is said of a person. */
  readonly fields?: FieldValues;
}

/** `byPeriod` is there where the fact is declared per period, and `holders` is empty then. */
export interface PostHolders extends Declared {
  readonly type: 'posts';
  readonly holders: readonly PostHolder[];
  readonly byPeriod?: Readonly<Record<string, readonly PostHolder[]>>;
}

/** Who took part in an event, by a field of the log. `without` are names of many that did not all take part. */
export interface Participants {
  readonly names: readonly string[];
  readonly without: readonly string[];
  /** `all`: whoever should have; `listed`: those named and nobody else; `some`: those named, of others nothing is said. */
  readonly extent: 'all' | 'listed' | 'some';
}

/** How often something took place: day by day, complete until `declaredOn`, or as numbers by period label. */
export interface Times {
  readonly type: 'times';
  readonly form: 'list' | 'counts';
  readonly days: readonly IsoDate[];
  readonly counts: Readonly<Record<string, number>>;
  readonly place: Place;
}

/** Values of fields: a flag, a number, how often, a word; an absent key is undeclared. */
export type FieldValues = Readonly<Record<string, Flag | Times | number | string>>;

export interface LogEntry extends Evidenced {
  readonly date: IsoDate;
  /** The label of the period that it says it is for. */
  readonly for?: string;
  readonly fields: FieldValues;
  /** Who took part, by the name of the field; an absent key is undeclared. */
  readonly participants?: Readonly<Record<string, Participants>>;
  readonly place: Place;
}

/** Either dated entries, complete until `declaredOn`, or numbers as they were on `countedOn`: by kind of event (`''` where the log has no kinds), then by period label. */
export interface Log extends Declared {
  readonly type: 'log';
  readonly form: 'list' | 'counts';
  readonly entries: readonly LogEntry[];
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly countedOn?: IsoDate;
}

interface Item extends Evidenced {
  readonly name: string;
  readonly place: Place;
  readonly fields: FieldValues;
}

export interface ItemList {
  readonly form: 'list';
  readonly items: readonly Item[];
}

/** `with` counts the things that have a flag, by the flag's field name. */
export interface ItemTotals extends Evidenced {
  readonly form: 'totals';
  readonly total: number;
  readonly with: Readonly<Record<string, number>>;
  readonly countedOn?: IsoDate;
}

export type Items = (ItemList | ItemTotals) & { readonly place: Place };

/** `byPeriod` is keyed by period label where the fact is declared per period; the empty string is for all of them, or for none. */
interface Collection extends Declared {
  readonly type: 'collection';
  readonly byPeriod: Readonly<Record<string, Items>>;
}

export type Fact = Flag | PeriodFlags | Count | People | Quantity | Choices | PostHolders | Log | Collection;

/** Village-level divisions that are counted instead of listed; those listed by name are not among them. */
export interface VillageTotals extends Evidenced {
  readonly kind: Kind;
  /** null: how many there are is not said. */
  readonly total: number | null;
  /** By fact id. */
  readonly with: Readonly<Record<string, number>>;
  /** By `PACK/RULE`. */
  readonly byRule: Readonly<Record<string, RuleCount>>;
  /** What is counted anew for each period: by fact id or `PACK/RULE`, then by period label. */
  readonly byPeriod: Readonly<Record<string, Readonly<Record<string, RuleCount>>>>;
  readonly countedOn?: IsoDate;
  readonly place: Place;
}

/** For how many villages a rule is as it should be, and to how many it does not apply; of old, the sum of both. */
export type RuleCount =
  | { readonly fits: number; readonly doesNotApply: number | null }
  | { readonly fitsOrDoesNotApply: number };

export interface Division {
  readonly name: string;
  /** Names from the top, this division's last. */
  readonly path: readonly string[];
  readonly level: Level;
  readonly kind?: Kind;
  readonly code?: string;
  /** Its last day, and the division that it has become part of. */
  readonly ended?: { readonly on: IsoDate; readonly into: string | null };
  /** Names that it had before. */
  readonly formerly?: readonly string[];
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
