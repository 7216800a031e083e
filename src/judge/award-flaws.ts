/** Where the decisions disagree with the submissions, the conclusions and each other. */

import type { Bilingual, Place } from "../diagnostics/diagnostic.ts";
import { givesAwards } from "../model/decisions.ts";
import type { NamedAward, ReadDecision } from "./awards.ts";
import { conclusionOn } from "./conclusions.ts";
import { nameOfBody, nameOfPerson } from "./names.ts";
import { nominatedIn } from "./nominated.ts";
import type { Given } from "./ruling.ts";

export interface AwardFlaw {
  readonly says: Bilingual;
  readonly place: Place;
}

/** In the order of the decisions and of their lists. */
export function awardFlaws(decisions: readonly ReadDecision[], given: Given): AwardFlaw[] {
  const giving = decisions.filter(givesAwards);
  const named = giving.flatMap((decision) => decision.named ?? []);
  const taken = decisions
    .filter(({ kind }) => kind === "thu hồi")
    .flatMap((decision) => decision.named ?? []);
  const everybody = giving.filter((decision) => decision.named === undefined);
  return [
    ...everybody.slice(1).map(({ place }) => ({ says: everybodyTwice, place })),
    ...named.flatMap((award) => flawsOf(award, { isTwice: isAwardedBefore(award, decisions), given })),
    ...taken
      .filter(({ id }) => everybody.length === 0 && !named.some((award) => award.id === id))
      .map((award) => flaw(award, given, notAwarded)),
  ];
}

const everybodyTwice: Bilingual = {
  vi: "Hai quyết định cùng khen thưởng mọi trường hợp đủ điều kiện",
  en: "Two decisions award everybody who is eligible",
};
const withoutCase: Bilingual = { vi: "không có hồ sơ đề nghị", en: "is proposed by no submission" };
const twice: Bilingual = { vi: "có tên hai lần", en: "is named twice" };
const refused: Bilingual = {
  vi: "đã có kết luận không đồng ý",
  en: "was refused by the competent body's conclusion",
};
const notAwarded: Bilingual = {
  vi: "bị thu hồi mà chưa được khen thưởng",
  en: "is revoked without having been awarded",
};

function flawsOf(
  award: NamedAward,
  { isTwice, given }: { readonly isTwice: boolean; readonly given: Given },
): AwardFlaw[] {
  const subject = { kind: award.kind, id: award.id, unit: award.unit ?? award.id };
  return [
    ...(hasCase(award, given) ? [] : [flaw(award, given, withoutCase)]),
    ...(isTwice ? [flaw(award, given, twice)] : []),
    ...(conclusionOn(subject, given)?.agreed === false ? [flaw(award, given, refused)] : []),
  ];
}

/** Whether somebody is awarded whom an earlier line awards already, and none since has taken that back. */
function isAwardedBefore(award: NamedAward, decisions: readonly ReadDecision[]): boolean {
  const awarded = new Set<string>();
  for (const decision of decisions)
    for (const each of decision.named ?? []) {
      if (each === award) return awarded.has(award.id);
      if (givesAwards(decision)) awarded.add(each.id);
      if (decision.kind === "thu hồi") awarded.delete(each.id);
    }
  return false;
}

/** A person must be proposed by the unit that the decision names. */
function hasCase({ id, kind, unit }: NamedAward, { filings }: Given): boolean {
  return filings
    .filter(({ paper }) => paper?.kind === "submission")
    .flatMap(nominatedIn)
    .some(
      ({ subject }) =>
        subject.kind === kind && subject.id === id && (unit === undefined || subject.unit === unit),
    );
}

function flaw(award: NamedAward, { records, asOf }: Given, what: Bilingual): AwardFlaw {
  const name =
    award.kind === "person" ? nameOfPerson(award.id, records) : nameOfBody(award.id, asOf, records);
  return { says: { vi: `${name} ${what.vi}`, en: `${name} ${what.en}` }, place: award.place };
}
