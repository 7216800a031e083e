/** At most so many people are proposed by one unit. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { mergedInto } from "../../model/mergers.ts";
import type { Fact } from "../../model/verdict.ts";
import { printCount } from "../../text/numbers.ts";
import type { Filing, Paper } from "../filings.ts";
import { nameOfBody, nameOfPerson } from "../names.ts";
import { nominatedIn } from "../nominated.ts";
import { notFiled } from "../not-filed.ts";
import type { Given, Ruling } from "../ruling.ts";
import { withdrawalNotes } from "../withdrawals.ts";

type PeopleQuota = CriterionOf<"people-quota">;

/**
 * Counts the living people of the unit's own paper: those of its subordinate organisations are among them, because only
 * the unit itself files with the issuer. Those whom a unit named that went into this one count too, and then the plan
 * doesn't say how many may be named.
 */
export function peopleQuota(criterion: PeopleQuota, given: Given): Ruling {
  const { filing } = given;
  if (filing.paper === undefined) return notFiled(filing, filing.closed);
  const merged = mergedInto(filing.unit, filing.day, given.records).map(({ id }) => id);
  const people = peopleOf([filing, ...filingsOfMerged(merged, given)], given);
  const count = new Set(people.map(({ id }) => id)).size;
  const counted = { count, merged: merged.map((id) => nameOfBody(id, filing.day, given.records)) };
  return {
    outcome: outcomeOf(criterion, counted),
    reason: reasonOf(criterion, counted),
    facts: people.length === 0 ? [nobodyNamed(filing.paper)] : people.map(({ fact }) => fact),
    notes: withdrawalNotes(filing, given.records),
  };
}

interface Counted {
  readonly count: number;
  /** The names of the units that went into this one. */
  readonly merged: readonly string[];
}

function outcomeOf({ most, beyond }: PeopleQuota, { count, merged }: Counted): Ruling["outcome"] {
  if (count <= most) return "đạt";
  return beyond === "asked" || merged.length > 0 ? "chưa đủ căn cứ" : "không đạt";
}

function reasonOf(criterion: PeopleQuota, counted: Counted): Bilingual {
  const { count } = counted;
  if (count === 0) return { vi: "Đơn vị không nêu cá nhân nào.", en: "Nobody is named." };
  const allowed = printCount(criterion.most);
  if (outcomeOf(criterion, counted) !== "đạt") return beyondReason(criterion, counted);
  return {
    vi: `Đơn vị nêu ${printCount(count)} cá nhân, không quá ${allowed}.`,
    en: `${count} named, at most ${criterion.most} allowed.`,
  };
}

function beyondReason({ most, beyond }: PeopleQuota, { count, merged }: Counted): Bilingual {
  const named = { vi: `Đơn vị nêu ${printCount(count)} cá nhân`, en: `${count} named` };
  if (beyond === "asked") {
    return {
      vi: `${named.vi}; Kế hoạch không nêu số cá nhân mà loại đơn vị này được trình, phải hỏi lại.`,
      en: `${named.en}; the plan gives this kind of unit no number, so it must be asked.`,
    };
  }
  if (merged.length > 0) {
    const units = merged.join(", ");
    return {
      vi: `${named.vi}, quá ${printCount(most)}, nhưng đã nhận ${units} sáp nhập vào: phải hỏi lại số được trình.`,
      en: `${named.en}, more than ${most}, but it took in ${units}: how many it may name must be asked.`,
    };
  }
  return {
    vi: `${named.vi}, vượt quá ${printCount(most)} cá nhân theo quy định.`,
    en: `${named.en}, more than the ${most} allowed.`,
  };
}

/** Where the people would stand. */
function nobodyNamed({ kind, record }: Paper): Fact {
  const place = record.source.place([kind === "submission" ? "nominees" : "people"]);
  return { text: { vi: "Không có cá nhân nào trong hồ sơ", en: "The paper names nobody" }, place };
}

function filingsOfMerged(merged: readonly string[], { filings, filing }: Given): Filing[] {
  return filings.filter(({ unit, phase }) => phase === filing.phase && merged.includes(unit));
}

function peopleOf(filings: readonly Filing[], { records }: Given): { id: string; fact: Fact }[] {
  return filings.flatMap((filing) =>
    nominatedIn(filing)
      .filter(({ subject }) => subject.kind === "person")
      .map(({ subject: { id }, path }) => {
        const name = nameOfPerson(id, records);
        const text = { vi: name, en: name };
        return { id, fact: { text, ...(filing.paper && { place: filing.paper.record.source.place(path) }) } };
      }),
  );
}
