/** `ho-so explain`: every verdict on a person, a unit or a round, or by one rule, with clause, reason, facts and their places. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Environment } from "../environment.ts";
import { findBody } from "../model/body.ts";
import { judgeRound } from "../pipeline.ts";
import { chooseExplained, type Question } from "./choose-explained.ts";
import { chooseRounds } from "./choose-rounds.ts";
import { notThere } from "./not-there.ts";
import type { CommandOptions, ExitCode } from "./options.ts";
import { prepare, type Task } from "./prepare.ts";
import { type ExplainedRound, printExplanation } from "./print-explanation.ts";
import { reportFindings, reportMisuse } from "./report.ts";

/** `named` is the id of whom or what to explain; empty where only a rule is asked for. */
export async function explain(
  environment: Environment,
  options: CommandOptions,
  named: string,
): Promise<ExitCode> {
  const task = await prepare(environment, options);
  if (typeof task === "number") return task;
  const question = questionOf(task, options, named);
  const { records, language } = task;
  const rounds = roundsAsked(task, named);
  const misuse = rounds.length === 0 ? undefined : findMisuse(task, question);
  if (misuse !== undefined) return reportMisuse(environment, misuse, language);
  if (rounds.length === 0 || isFaulty(task, question))
    return reportFindings(environment, task.findings, task);
  const explained = rounds.map((chosen) => {
    const judgement = judgeRound({ ...chosen, records }).value;
    return { ...chosen, records, judgement: chooseExplained(judgement, question) };
  });
  if (options.format === "json") environment.say(JSON.stringify(explained.map(asJson), null, 2));
  else for (const each of explained) environment.say(printExplanation(each, question, language));
  return 0;
}

/** Where a round itself is named, that one is explained, whatever the current one is; none where the plan or the round can't be read. */
function roundsAsked(task: Task, named: string): Task["rounds"] {
  if (!isRound(task, named)) return task.rounds;
  const choice = chooseRounds(task.records, task.inputs.sources.campaigns, { round: named });
  return "rounds" in choice ? choice.rounds : [];
}

function isRound({ records, inputs: { sources } }: Task, named: string): boolean {
  const { campaign } = records.config.value;
  return !subjectsIn(sources).includes(named) && sources.campaigns.get(campaign)?.rounds.has(named) === true;
}

/** Ids of all that have a file, faulty or not. */
function subjectsIn({ people, units }: Task["inputs"]["sources"]): string[] {
  return [...people.keys(), ...units.keys()];
}

/** Of somebody whose file can't be read there is nothing to explain but that. */
function isFaulty({ records }: Task, { whom }: Question): boolean {
  return whom !== undefined && !records.people.has(whom) && findBody(records, whom) === undefined;
}

function questionOf(task: Task, { rule }: CommandOptions, named: string): Question {
  const whom = isRound(task, named) || named === "" ? undefined : named;
  return { ...(whom !== undefined && { whom }), ...(rule !== undefined && { rule }), named };
}

function findMisuse(
  { records, rounds, inputs }: Task,
  { whom, rule, named }: Question,
): Bilingual | undefined {
  if (named === "" && rule === undefined) return nothingAsked;
  const subjects = [records.organisation.value.id, ...subjectsIn(inputs.sources)];
  if (whom !== undefined && !subjects.includes(whom)) {
    const known = [...subjects, ...roundIds(inputs)];
    return notThere({ vi: "cá nhân, đơn vị hay đợt báo cáo", en: "person, unit or round" }, whom, known);
  }
  const rules = rounds.flatMap(({ campaign }) => campaign.plan.value.rules.map(({ id }) => id));
  if (rule === undefined || rules.includes(rule)) return undefined;
  return notThere({ vi: "quy tắc", en: "rule" }, rule, rules);
}

function roundIds({ sources, records }: Task["inputs"]): string[] {
  const campaign = records && sources.campaigns.get(records.config.value.campaign);
  return [...(campaign?.rounds.keys() ?? [])];
}

const nothingAsked: Bilingual = {
  vi: "Cần mã của cá nhân, đơn vị hoặc đợt báo cáo, hay --rule với mã quy tắc.",
  en: "Name a person, a unit or a round, or give --rule with a rule's id.",
};

function asJson({ campaign, round, judgement }: ExplainedRound) {
  return { campaign: campaign.id, round: round.id, ...judgement };
}
