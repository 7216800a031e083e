/** `ho-so explain PERSON|UNIT`: every verdict on somebody, with its clause, its facts and where they stand, and what it means for an award. */

import type { Bilingual, Language } from "../diagnostics/diagnostic.ts";
import type { Environment } from "../environment.ts";
import type { Records } from "../model/records.ts";
import type { Judgement, Standing, Verdict } from "../model/verdict.ts";
import { judgeRound } from "../pipeline.ts";
import type { ChosenRound } from "./choose-rounds.ts";
import { notThere } from "./not-there.ts";
import type { CommandOptions, ExitCode } from "./options.ts";
import { prepare } from "./prepare.ts";
import { printVerdict } from "./print-verdicts.ts";
import { reportMisuse } from "./report.ts";

export async function explain(
  environment: Environment,
  options: CommandOptions,
  whom: string,
): Promise<ExitCode> {
  const task = await prepare(environment, options);
  if (typeof task === "number") return task;
  const { records, language } = task;
  const misuse = findUnknownSubject(records, whom);
  if (misuse !== undefined) return reportMisuse(environment, misuse, language);
  const explained = task.rounds.map((chosen) => ({
    ...chosen,
    ...aboutSubject(judgeRound({ ...chosen, records }).value, whom),
  }));
  if (options.format === "json") environment.say(JSON.stringify(explained.map(asJson), null, 2));
  else for (const each of explained) environment.say(printExplanation(each, { whom, records, language }));
  return 0;
}

type Explained = ChosenRound & Judgement;

/** The verdicts on the person or unit, and those on a person's unit that stop the person. */
function aboutSubject({ verdicts, standings, prospects }: Judgement, whom: string): Judgement {
  const own = standings.filter(({ subject }) => subject.id === whom);
  const stopping = new Set<Verdict>(own.flatMap(({ stoppedBy }) => stoppedBy));
  const isAbout = (verdict: Verdict) =>
    verdict.subject.id === whom || verdict.subject.unit === whom || stopping.has(verdict);
  return {
    verdicts: verdicts.filter(isAbout),
    standings: own,
    prospects: prospects.filter(({ subject }) => subject.id === whom || subject.unit === whom),
  };
}

function asJson({ campaign, round, verdicts, standings, prospects }: Explained) {
  return { campaign: campaign.id, round: round.id, verdicts, standings, prospects };
}

function printExplanation(
  { round, verdicts, standings }: Explained,
  {
    whom,
    records,
    language,
  }: { readonly whom: string; readonly records: Records; readonly language: Language },
): string {
  const naming = { records, asOf: round.round.value.asOf, language };
  const heading = { vi: `${whom}, đợt ${round.id}`, en: `${whom}, round ${round.id}` }[language];
  const none = { vi: `${heading}: chưa có kết luận nào.`, en: `${heading}: no verdict.` }[language];
  if (verdicts.length === 0) return none;
  return [
    heading,
    ...verdicts.map((verdict) => printVerdict(verdict, naming)),
    ...standings.map((standing) => `  ${printStanding(standing)[language]}`),
  ].join("\n");
}

/** The competent body's conclusion, where there is one, wins over the verdicts. */
function printStanding({ eligible, stoppedBy, conclusion }: Standing): Bilingual {
  if (conclusion !== undefined) {
    const { agreed, reason, by } = conclusion;
    return {
      vi: `${by} kết luận: ${agreed ? "đồng ý" : "không đồng ý"}. ${reason}`,
      en: `${by} concluded: ${agreed ? "agreed" : "not agreed"}. ${reason}`,
    };
  }
  const rules = stoppedBy.map(({ rule }) => rule).join(", ");
  return eligible
    ? { vi: "Đủ điều kiện đưa vào danh sách khen thưởng.", en: "May stand in the list of awards." }
    : { vi: `Chưa đủ điều kiện: ${rules}.`, en: `May not stand in the list of awards: ${rules}.` };
}

function findUnknownSubject({ people, units }: Records, whom: string): Bilingual | undefined {
  if (people.has(whom) || units.has(whom)) return undefined;
  const known = [...people.keys(), ...units.keys()];
  return notThere({ vi: "cá nhân hay đơn vị", en: "person or unit" }, whom, known);
}
