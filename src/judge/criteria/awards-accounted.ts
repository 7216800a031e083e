/** Submissions, appraisal, conclusions and decisions agree on who is awarded: nobody without a case, nobody twice. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { givesAwards } from "../../model/decisions.ts";
import type { Fact } from "../../model/verdict.ts";
import { printCount } from "../../text/numbers.ts";
import { awardFlaws } from "../award-flaws.ts";
import { decisionsOf, type NamedAward, type ReadDecision } from "../awards.ts";
import { conclusionOn } from "../conclusions.ts";
import { nameOfBody, nameOfPerson } from "../names.ts";
import { nominatedIn } from "../nominated.ts";
import { bareRuling, type Given, type Ruling } from "../ruling.ts";

/** Whom the appraisal proposes and no decision names has been left out: without a conclusion nobody can say why. */
export function awardsAccounted(_: CriterionOf<"awards-accounted">, given: Given): Ruling {
  const decisions = decisionsOf(given);
  if (decisions === undefined) return unreadable;
  if (decisions.length === 0) return undecided;
  const flaws = awardFlaws(decisions, given);
  const leftOut = leftOutOf(decisions, given);
  const facts = decisions.map(decisionFact);
  if (flaws.length > 0) {
    const all = { vi: flaws.map(({ says }) => says.vi), en: flaws.map(({ says }) => says.en) };
    return {
      outcome: "không đạt",
      reason: { vi: `${all.vi.join("; ")}.`, en: `${all.en.join("; ")}.` },
      facts: [...facts, ...flaws.map(({ says, place }) => ({ text: says, place }))],
      notes: [],
    };
  }
  return {
    outcome: leftOut.length > 0 ? "chưa đủ căn cứ" : "đạt",
    reason: leftOut.length > 0 ? leftOutReason(leftOut) : agreeing(decisions),
    facts,
    notes: [],
  };
}

const unreadable = bareRuling("chưa đủ căn cứ", {
  vi: "Tệp quyết định có lỗi, phải sửa xong mới xét được.",
  en: "The file of the decisions has a fault and can be judged only when that is mended.",
});

const undecided = bareRuling("chưa đủ căn cứ", {
  vi: "Chưa có quyết định khen thưởng.",
  en: "There is no decision yet.",
});

/** The names of those proposed by the appraisal, still nominated, without an award or a conclusion against it. */
function leftOutOf(decisions: readonly ReadDecision[], given: Given): string[] {
  const giving = decisions.filter(givesAwards);
  if (giving.some(({ named }) => named === undefined)) return [];
  const awarded = giving.flatMap(({ named }) => named ?? []).map(({ id }) => id);
  const proposed = proposedIds(given);
  const nominated = given.filings.flatMap((filing) =>
    filing.paper?.kind === "submission" ? nominatedIn(filing).map(({ subject }) => subject) : [],
  );
  return nominated
    .filter(({ id }) => proposed.has(id) && !awarded.includes(id))
    .filter((subject) => conclusionOn(subject, given)?.agreed !== false)
    .map(({ kind, id }) =>
      kind === "person" ? nameOfPerson(id, given.records) : nameOfBody(id, given.asOf, given.records),
    );
}

function proposedIds({ campaign, asOf }: Given): ReadonlySet<string> {
  const proposals = campaign.rounds
    .filter(({ round }) => round.value.asOf <= asOf)
    .flatMap(({ appraisal }) => appraisal?.value.proposals ?? []);
  return new Set(proposals.filter(({ outcome }) => outcome === "đề nghị").map(({ nominee }) => nominee));
}

function leftOutReason(names: readonly string[]): Bilingual {
  const listed = names.join(", ");
  return {
    vi: `Được đề xuất nhưng không có trong quyết định, chưa có kết luận vì sao: ${listed}.`,
    en: `Proposed by the appraisal but in no decision, and no conclusion says why: ${listed}.`,
  };
}

function agreeing(decisions: readonly ReadDecision[]): Bilingual {
  const giving = decisions.filter(givesAwards);
  if (giving.some(({ named }) => named === undefined)) {
    return {
      vi: "Quyết định khen thưởng mọi trường hợp đủ điều kiện, không ai hai lần.",
      en: "The decision awards everybody who is eligible, nobody twice.",
    };
  }
  const named = giving.flatMap((decision) => decision.named ?? []);
  const [collectives, people] = [countOf(named, "collective"), countOf(named, "person")];
  return {
    vi: `Quyết định khen thưởng ${printCount(collectives)} tập thể, ${printCount(people)} cá nhân, đều có hồ sơ, không ai hai lần.`,
    en: `${collectives} collectives and ${people} people are awarded, each with a case, nobody twice.`,
  };
}

/** Somebody who got back what was withdrawn counts once. */
function countOf(named: readonly NamedAward[], kind: NamedAward["kind"]): number {
  return new Set(named.filter((award) => award.kind === kind).map(({ id }) => id)).size;
}

function decisionFact(decision: ReadDecision): Fact {
  const { kind, place } = decision;
  const says = contentOf(decision);
  return {
    text: { vi: `Quyết định ${kind}: ${says.vi}`, en: `Decision (“${kind}”): ${says.en}` },
    place,
  };
}

function contentOf({ named, corrections }: ReadDecision): Bilingual {
  if (named === undefined) return { vi: "mọi trường hợp đủ điều kiện", en: "everybody eligible" };
  return corrections > 0
    ? { vi: `${printCount(corrections)} chỗ ghi sai`, en: `${corrections} corrections` }
    : { vi: `${printCount(named.length)} trường hợp`, en: `${named.length} named` };
}
