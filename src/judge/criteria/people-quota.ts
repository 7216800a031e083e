/** At most so many people are proposed by one unit. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { isPerson } from "../../model/submission.ts";
import type { Fact } from "../../model/verdict.ts";
import { printCount } from "../../text/numbers.ts";
import type { Paper } from "../filings.ts";
import { type Nominated, nominatedIn } from "../nominated.ts";
import { notFiled } from "../not-filed.ts";
import type { Given, Ruling } from "../ruling.ts";

/**
 * Counts the living people of the unit's own paper: those of its subordinate organisations are among them, because only
 * the unit itself files with the issuer.
 */
export function peopleQuota({ most }: CriterionOf<"people-quota">, { filing, records }: Given): Ruling {
  if (filing.paper === undefined) return notFiled(filing, filing.closed);
  const { paper } = filing;
  const people = nominatedIn(filing).filter(({ subject }) => subject.kind === "person");
  const count = new Set(people.map(({ subject }) => subject.id)).size;
  return {
    outcome: count <= most ? "đạt" : "không đạt",
    reason: reasonOf(count, most),
    facts: people.map((person) => personFact(person, paper, records)),
    notes: withdrawnNote(paper),
  };
}

function reasonOf(count: number, most: number): Bilingual {
  const allowed = printCount(most);
  if (count === 0) return { vi: "Đơn vị không nêu cá nhân nào.", en: "Nobody is named." };
  return count <= most
    ? {
        vi: `Đơn vị nêu ${printCount(count)} cá nhân, không quá ${allowed}.`,
        en: `${count} named, at most ${most} allowed.`,
      }
    : {
        vi: `Đơn vị nêu ${printCount(count)} cá nhân, vượt quá ${allowed} cá nhân theo quy định.`,
        en: `${count} named, more than the ${most} allowed.`,
      };
}

function personFact({ subject, path }: Nominated, { record }: Paper, { people }: Given["records"]): Fact {
  const name = people.get(subject.id)?.value.name ?? subject.id;
  return { text: { vi: name, en: name }, place: record.source.place(path) };
}

function withdrawnNote(paper: Paper): Ruling["notes"] {
  if (paper.kind === "registration") return [];
  const withdrawn = paper.record.value.nominees.filter(
    (nominee) => isPerson(nominee) && nominee.withdrawn !== undefined,
  ).length;
  if (withdrawn === 0) return [];
  return [
    { vi: `Không tính ${printCount(withdrawn)} cá nhân đã rút.`, en: `Not counted: ${withdrawn} withdrawn.` },
  ];
}
