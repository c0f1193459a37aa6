import type { Bilingual } from './bilingual.ts';
import type { Condition } from './condition.ts';
import type { FactDefinition } from './fact.ts';
import type { IsoDate } from './iso-date.ts';
import type { Kind, Level } from './level.ts';
import type { Measure } from './measure.ts';
import type { PeriodKind } from './period.ts';
import type { Place } from './position.ts';
import type { Post } from './post.ts';
import type { Force } from './status.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Named divisions that the document itself lists. */
export interface Roster {
  readonly id: string;
  readonly level: Level;
  readonly kind?: Kind;
  readonly names: readonly string[];
}

/** EACH …: divisions of these levels and kinds; or those of a roster, found by name. */
export type Subject =
  | { readonly type: 'divisions'; readonly levels: readonly Level[]; readonly kinds: readonly Kind[] | null }
  | { readonly type: 'roster'; readonly roster: Roster };

export type Due =
  | { readonly type: 'by'; readonly day: IsoDate }
  | {
      readonly type: 'every';
      readonly period: PeriodKind;
      /** The first and the last day of the duty; the periods that contain them are the first and the last asked. */
      readonly from: IsoDate;
      readonly until: IsoDate | null;
      /** The document asks at the end of each period (每年底). */
      readonly atItsEnd: boolean;
    }
  | { readonly type: 'continuously' };

/** The part of a rule that a reading may change. */
export interface Demand {
  readonly subject: Subject;
  readonly where: Condition | null;
  readonly must: Measure;
  readonly due: Due;
}

export interface Reading {
  readonly name: string;
  readonly title: Bilingual;
  readonly demand: Demand;
}

export interface Rule {
  readonly pack: string;
  readonly id: string;
  /** Its ids before it was renamed, or before it was split off. */
  readonly was: readonly string[];
  readonly clause: readonly string[];
  readonly phrase: string;
  readonly topic: string;
  readonly title: Bilingual;
  readonly bearer: readonly string[];
  readonly force: Force;
  readonly checkable: 'hard' | 'attest';
  readonly demand: Demand;
  /** All readings, the default among them; empty where the text has only one. */
  readonly readings: readonly Reading[];
  readonly defaultReading: string | null;
  /** The text has several readings only because the document prints no day of issue. */
  readonly settledByIssue: boolean;
  /** Why the default is the default. */
  readonly readingReason: Bilingual | null;
  readonly remedy: Bilingual;
  /** `must` and its neighbours as the author wrote them. */
  readonly asWritten: unknown;
  readonly place: Place;
}

interface Bearer {
  readonly zh: string;
  readonly en: string;
  /** The level at which this bearer acts; findings on that level name it alone. */
  readonly level: Level | null;
}

export interface Region {
  readonly level: Level;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly code: string | null;
}

interface Conflict {
  readonly id: string;
  readonly clause: readonly string[];
  readonly text: Bilingual;
  /** How the pack decides it. */
  readonly decision: Bilingual;
}

/** One numbered clause or table row: the rules that cite it, or why it is no duty. */
export interface Clause {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly string[];
  readonly notDuty: Bilingual | null;
}

export interface Pack {
  readonly id: string;
  readonly title: Bilingual;
  readonly number: string | null;
  readonly issuer: string;
  readonly issued: IsoDate | null;
  readonly inForce: { readonly from: IsoDate; readonly to: IsoDate | null };
  readonly region: Region;
  /** How many divisions of a level the document itself says there are. */
  readonly population: readonly { readonly level: Level; readonly total: number; readonly clause: string }[];
  readonly parents: readonly string[];
  readonly bearers: Readonly<Record<string, Bearer>>;
  /** The field of the document: what its rules can ask, and the posts and topics that it shares with others. */
  readonly vocabulary: Vocabulary;
  readonly topics: Readonly<Record<string, Bilingual>>;
  readonly posts: readonly Post[];
  /** The pack's own facts, those of its attested rules included. */
  readonly facts: readonly FactDefinition[];
  readonly rosters: readonly Roster[];
  readonly rules: readonly Rule[];
  readonly clauses: readonly Clause[];
  readonly conflicts: readonly Conflict[];
  /** SHA-256 over the pack's files. */
  readonly digest: string;
}
