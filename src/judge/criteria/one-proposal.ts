/** Nobody is proposed twice, by one unit or by two. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { Fact } from "../../model/verdict.ts";
import { shortDate } from "../../text/print-date.ts";
import { belongsTo } from "../belonging.ts";
import type { Filing } from "../filings.ts";
import { nameOfBody } from "../names.ts";
import { type Nominated, nominatedIn } from "../nominated.ts";
import { type Given, personUnreadable, type Ruling } from "../ruling.ts";
import { samePerson } from "../same-person.ts";

/** Two files of the same name and birth date are one person; with only a year of birth, somebody must ask. */
export function oneProposal(_: CriterionOf<"one-proposal">, given: Given): Ruling {
  const { subject, records } = given;
  const others = otherProposals(given);
  if (others.length === 0 && subject.kind === "person" && !records.people.has(subject.id))
    return personUnreadable;
  if (others.length === 0) {
    const reason = { vi: "Chỉ được đề nghị một lần.", en: "Proposed only once." };
    return { outcome: "đạt", reason, facts: ownProposal(given), notes: [] };
  }
  const certain = others.filter(({ same }) => same === "yes");
  const outcome = certain.length > 0 ? "không đạt" : "chưa đủ căn cứ";
  return {
    outcome,
    reason: reasonOf(certain.length > 0 ? certain : others, given),
    facts: others.flatMap((other) => proposalFact(other, given)),
    notes: [],
  };
}

interface Proposal {
  readonly filing: Filing;
  readonly nominated: Nominated;
}

interface OtherProposal extends Proposal {
  readonly same: "yes" | "perhaps";
}

/** In the papers of the phase: this one's other entries, and those of units that did not go into this one. */
function otherProposals(given: Given): OtherProposal[] {
  const { filing, filings, records, asOf } = given;
  const compared = filings.filter(
    (each) =>
      each.phase === filing.phase &&
      (each.unit === filing.unit || !belongsTo(each.unit, filing.unit, { day: asOf, records })),
  );
  return compared.flatMap((each) => {
    const own = each.unit === filing.unit;
    const entries = nominatedIn(each);
    const first = entries.findIndex(({ subject }) => isSubject(subject, given));
    return entries.flatMap((nominated, index) => {
      const same = own && index === first ? "no" : compare(nominated, given);
      return same === "no" ? [] : [{ filing: each, nominated, same }];
    });
  });
}

function isSubject({ kind, id }: Nominated["subject"], { subject }: Given): boolean {
  return kind === subject.kind && id === subject.id;
}

function compare({ subject: other }: Nominated, given: Given): "yes" | "no" | "perhaps" {
  if (isSubject(other, given)) return "yes";
  const { people } = given.records;
  const [one, two] = [people.get(given.subject.id), people.get(other.id)];
  if (other.kind !== "person" || given.subject.kind !== "person" || !one || !two) return "no";
  return samePerson(one.value, two.value);
}

function reasonOf(others: readonly OtherProposal[], { filing, records }: Given): Bilingual {
  const names = [
    ...new Set(others.map(({ filing: { unit } }) => nameOfBody(unit, filing.day, records))),
  ].join(", ");
  return others.some(({ same }) => same === "yes")
    ? { vi: `Được đề nghị hai lần: còn ở hồ sơ của ${names}.`, en: `Proposed twice: also by ${names}.` }
    : {
        vi: `Hồ sơ của ${names} nêu người cùng họ tên, chưa đủ ngày sinh để phân biệt: phải hỏi lại.`,
        en: `${names} names somebody of the same name, and the birth dates don't tell them apart: ask.`,
      };
}

function ownProposal(given: Given): Fact[] {
  const { filing } = given;
  const nominated = nominatedIn(filing).find(({ subject }) => isSubject(subject, given));
  return nominated ? proposalFact({ filing, nominated }, given) : [];
}

function proposalFact({ filing: { paper, day }, nominated }: Proposal, { records }: Given): Fact[] {
  const { id } = nominated.subject;
  const person = records.people.get(id)?.value;
  const name = person ? `${person.name}, sinh ${shortDate(person.born)}` : nameOfBody(id, day, records);
  const english = person ? `${person.name}, born ${shortDate(person.born)}` : nameOfBody(id, day, records);
  return paper ? [{ text: { vi: name, en: english }, place: paper.record.source.place(nominated.path) }] : [];
}
