/** `ho-so form TYPE`: prints a document empty, with dotted lines, to be filled in by hand or in Word. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/outcome.ts";
import type { Environment } from "../environment.ts";
import { makeForm } from "../pipeline.ts";
import { writeForm } from "../publish/write-form.ts";
import type { ChosenRound } from "./choose-rounds.ts";
import { noSuchType } from "./no-such-type.ts";
import type { CommandOptions, ExitCode } from "./options.ts";
import { prepare, type Task } from "./prepare.ts";
import { reportFindings, reportMisuse } from "./report.ts";

/** Of the round that the options name, which says what is in force and where papers go; `--unit` gives the letterhead. */
export async function form(
  environment: Environment,
  options: CommandOptions,
  type: string,
): Promise<ExitCode> {
  const task = await prepare(environment, options);
  if (typeof task === "number") return task;
  const chosen = task.rounds[0];
  if (chosen === undefined) return reportFindings(environment, task.findings, task);
  const misuse = misuseOf(task, type);
  if (misuse !== undefined) return reportMisuse(environment, misuse, task.language);
  return writeFormOf(environment, task, { ...chosen, type });
}

function misuseOf({ inputs, rounds, options }: Task, type: string): Bilingual | undefined {
  const { templates } = inputs.sources;
  if (!templates.some((each) => each.type === type)) return noSuchType(type, templates);
  return rounds.length > 1 || (options.unit ?? []).length > 1 ? oneEach : undefined;
}

const oneEach = {
  vi: "Mỗi lần in một mẫu trống: chỉ một đợt sau --round, chỉ một đơn vị sau --unit.",
  en: "One form at a time: a single round after --round, a single unit after --unit.",
};

async function writeFormOf(
  environment: Environment,
  task: Task,
  { type, ...chosen }: ChosenRound & { readonly type: string },
): Promise<ExitCode> {
  const { records, inputs, options, language } = task;
  const asked = { type, unit: options.unit?.[0] };
  const { value: made, diagnostics } = await makeForm({ ...chosen, records, sources: inputs.sources }, asked);
  if (made === undefined || hasErrors(diagnostics)) return reportFindings(environment, diagnostics, task);
  const name = [type, ...(options.unit ?? [])].join("-");
  const written = await writeForm(environment.root, name, { ...made, discardEdits: options.discardEdits });
  if (hasErrors(written.diagnostics)) return reportFindings(environment, written.diagnostics, task);
  environment.say(printed[language](written.value));
  return 0;
}

const printed = {
  vi: (files: readonly string[]) => `Mẫu trống: ${files.join(", ")}`,
  en: (files: readonly string[]) => `Empty form: ${files.join(", ")}`,
} as const;
