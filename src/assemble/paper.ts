/** One paper that a round calls for: whose it is, what it is made from, and its own values; its template is not yet chosen. */

import type { Blank, BlankPlace } from "../model/blank.ts";
import type { Body } from "../model/body.ts";
import type { Located, Path } from "../model/source-file.ts";
import type { Scope } from "../model/template-info.ts";
import type { CommonValues } from "../model/values/common-values.ts";
import type { ValuesOf } from "../model/values/value-schemas.ts";
import type { AssemblyContext, RoundInHand } from "./assembly-context.ts";
import type { Dependency } from "./dependency.ts";

/** The values of a scope without those that every document has. */
export type OwnValues<Kind extends Scope = Scope> = Omit<ValuesOf<Kind>, keyof CommonValues>;

/** What a paper needs to be printed on a pre-printed blank. */
export interface OnBlank {
  readonly blank: Blank;
  /** Whose adjustments count. */
  readonly nominee: string;
  readonly kind: NonNullable<BlankPlace["of"]>;
}

export interface Paper<Kind extends Scope = Scope> {
  /** The unit whose folder and dossier it goes into. */
  readonly unit: string;
  /** What tells it apart from the unit's others of its type; absent where there is one. */
  readonly subject?: string;
  readonly issuer: Body;
  /** The body that signs where it is not the issuer; asked on the day on which officers are looked up. */
  readonly signatory?: (context: AssemblyContext, date: string) => Body | undefined;
  /** The document's date as far as known. */
  readonly date: string | undefined;
  /** Where the values come from, for messages. */
  readonly record: Located<unknown>;
  readonly path: Path;
  /** What it can't be begun without; what its values look up is noted as they do. */
  readonly dependsOn: readonly Dependency[];
  /** Ids of people who may not sign it: a nominee doesn't sign for themselves. */
  readonly notSigning: readonly string[];
  /** The number that the paper got when it was issued (`12-QĐ/ĐUK`), by its key (`to-trinh`, `bien-ban-2`). */
  readonly number: (context: AssemblyContext, key: string) => string | undefined;
  /** Absent, it is printed on white paper. */
  readonly onBlank?: OnBlank;
  /** Whom it is sent to as it says itself, the file copy included; absent, whom the plan and its template name. */
  readonly recipients?: readonly string[];
  /** Its own values on the day on which names, positions and officers are looked up; undefined where a fault keeps away whom it is about. */
  readonly values: (context: AssemblyContext, date: string) => OwnValues<Kind> | undefined;
}

/** Finds the papers of a scope that a round calls for, in the order in which they are numbered. */
export type FindPapers<Kind extends Scope = Scope> = (context: RoundInHand) => readonly Paper<Kind>[];
