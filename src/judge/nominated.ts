/** Whom a unit's paper names: the collectives and people that it registers or proposes. */

import type { Path } from "../model/source-file.ts";
import { isLiving, isPerson, nomineeId } from "../model/submission.ts";
import type { Subject } from "../model/verdict.ts";
import type { Filing } from "./filings.ts";

export interface Nominated {
  readonly subject: Subject;
  /** Where the paper names them. */
  readonly path: Path;
}

/** In the order of the paper, which expresses rank; those withdrawn by the day as of which it is looked at are not among them. */
export function nominatedIn({ unit, paper, asOf }: Filing): Nominated[] {
  if (paper === undefined) return [];
  if (paper.kind === "registration") {
    const { collective, people } = paper.record.value;
    return [
      ...(collective ? [nominated("collective", { id: unit, unit }, ["collective"])] : []),
      ...people.map(({ person }, index) => nominated("person", { id: person, unit }, ["people", index])),
    ];
  }
  return paper.record.value.nominees.flatMap((nominee, index) => {
    const kind = isPerson(nominee) ? "person" : "collective";
    return isLiving(nominee, asOf)
      ? [nominated(kind, { id: nomineeId(nominee), unit }, ["nominees", index])]
      : [];
  });
}

function nominated(kind: Subject["kind"], ids: Omit<Subject, "kind">, path: Path): Nominated {
  return { subject: { kind, ...ids }, path };
}
