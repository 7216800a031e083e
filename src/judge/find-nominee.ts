/** What a submission says of the nominee that is being judged. */

import type { Located, Path } from "../model/source-file.ts";
import { isLiving, type Nominee, nomineeId, type Submission } from "../model/submission.ts";
import type { Given } from "./ruling.ts";

export interface NomineeEntry {
  readonly nominee: Nominee;
  readonly record: Located<Submission>;
  /** Where the entry stands in the record. */
  readonly path: Path;
}

/** The living entry of the subject; undefined where the paper is no submission. */
export function findNominee({ subject, filing: { paper, asOf } }: Given): NomineeEntry | undefined {
  if (paper?.kind !== "submission") return undefined;
  const { record } = paper;
  const { nominees } = record.value;
  const index = nominees.findIndex((each) => isLiving(each, asOf) && nomineeId(each) === subject.id);
  const nominee = nominees[index];
  return nominee && { nominee, record, path: ["nominees", index] };
}
