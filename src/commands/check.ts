/** `ho-so check`: reads and judges, makes nothing, prints every finding, and of the verdicts what needs attention. */

import type { Language } from "../diagnostics/diagnostic.ts";
import type { Environment } from "../environment.ts";
import { judgeRound } from "../pipeline.ts";
import type { JudgedRound } from "./count-filings.ts";
import type { CommandOptions, ExitCode } from "./options.ts";
import { prepare } from "./prepare.ts";
import { printOverviews } from "./print-overview.ts";
import { printVerdicts } from "./print-verdicts.ts";
import { reportFindings } from "./report.ts";

export async function check(environment: Environment, options: CommandOptions): Promise<ExitCode> {
  const task = await prepare(environment, options);
  if (typeof task === "number") return task;
  const { records, language } = task;
  const judged = task.rounds.map((chosen) => ({
    ...chosen,
    records,
    outcome: judgeRound({ ...chosen, records }),
  }));
  if (options.format !== "json") {
    const rounds = judged.map(({ outcome, ...chosen }) => ({ ...chosen, judgement: outcome.value }));
    for (const line of printRounds(rounds, options, language)) environment.say(line);
  }
  const findings = judged.flatMap(({ outcome: { diagnostics } }) => diagnostics);
  return reportFindings(environment, [...task.findings, ...findings], task);
}

/** Whoever names units, or asks for all, reads every verdict with its facts; everybody else what fits on one screen. */
function printRounds(
  rounds: readonly JudgedRound[],
  { unit: units, verbose }: CommandOptions,
  language: Language,
): string[] {
  if (rounds.length === 0) return [];
  const isDetailed = verbose === true || units !== undefined;
  return isDetailed
    ? rounds.map(({ judgement, ...chosen }) => printVerdicts(judgement, { ...chosen, language, units }))
    : [...printOverviews(rounds, language), whereToReadOn[language]];
}

const whereToReadOn: Readonly<Record<Language, string>> = {
  vi: "Căn cứ, tệp và dòng: npx ho-so explain <mã đơn vị, cá nhân hoặc đợt>; npx ho-so explain --rule <mã quy tắc>; tất cả: npm run check -- --verbose.",
  en: "Facts, files and lines: npx ho-so explain <id of a unit, person or round>; npx ho-so explain --rule <rule's id>; all: npm run check -- --verbose.",
};
