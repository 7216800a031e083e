/** All that was read and found sound, and what was not: the input of judging and assembling. */

import type { Prose } from "../text/prose.ts";
import type { WordEntries } from "../word/word-entries.ts";
import type { Appraisal } from "./appraisal.ts";
import type { Config } from "./config.ts";
import type { Decisions } from "./decisions.ts";
import type { Log } from "./log.ts";
import type { Organisation } from "./organisation.ts";
import type { Person } from "./person.ts";
import type { Plan } from "./plan.ts";
import type { Registration } from "./registration.ts";
import type { Round } from "./round.ts";
import type { Located, Path } from "./source-file.ts";
import type { Styles } from "./styles.ts";
import type { Submission } from "./submission.ts";
import type { SummingUp } from "./summing-up.ts";
import type { TemplateInfo } from "./template-info.ts";
import type { Unit } from "./unit.ts";
import type { UnitRatings } from "./unit-ratings.ts";

export interface Records {
  readonly config: Located<Config>;
  readonly organisation: Located<Organisation>;
  readonly units: ReadonlyMap<string, Located<Unit>>;
  readonly people: ReadonlyMap<string, Located<Person>>;
  /** Sorted by year, then by file name. */
  readonly ratings: readonly Located<UnitRatings>[];
  readonly styles: Located<Styles>;
  readonly templates: readonly Template[];
  readonly parts: readonly Part[];
  readonly campaigns: ReadonlyMap<string, Campaign>;
  /** Places in files that a person must mend first; what depends on one is refused. */
  readonly faults: readonly Fault[];
  /** The parsed prose of a record's field, by file and path. */
  prose(record: Located<unknown>, path: Path): Prose | undefined;
}

export interface Campaign {
  readonly id: string;
  readonly plan: Located<Plan>;
  /** Sorted by `asOf`. */
  readonly rounds: readonly RoundRecords[];
}

/** One round's records; which of them there are depends on its phase. */
export interface RoundRecords {
  readonly id: string;
  readonly round: Located<Round>;
  /** By unit id, as are submissions. */
  readonly registrations: ReadonlyMap<string, Located<Registration>>;
  readonly submissions: ReadonlyMap<string, Located<Submission>>;
  readonly log: Located<Log> | undefined;
  readonly appraisal: Located<Appraisal> | undefined;
  readonly summingUp: Located<SummingUp> | undefined;
  readonly decisions: Located<Decisions> | undefined;
  /** Documents that were signed, by their ids (`<unit>/<document>`); only those that are as the log says. */
  readonly issued: ReadonlyMap<string, IssuedFile>;
}

/** A document that was signed, as it was built. */
export interface IssuedFile {
  /** Path of the Word file. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly entries: WordEntries;
}

/** A fault in a file, at a path inside it (`[]`: the whole file). */
export interface Fault {
  readonly file: string;
  readonly path: Path;
}

/** One version of a document type's template, its parts not yet put in. */
export interface Template {
  readonly type: string;
  readonly version: string;
  readonly info: Located<TemplateInfo>;
  /** Path of the Word file. */
  readonly file: string;
  readonly entries: WordEntries;
}

/** One version of a part of a style (`letterhead`, `party-hd36`, `1`). */
export interface Part {
  readonly part: string;
  readonly style: string;
  readonly version: string;
  readonly file: string;
  readonly entries: WordEntries;
}
