/** `ho-so tags TYPE`: every value that a template of the type may print, with its title, its kind and an example. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Environment } from "../environment.ts";
import type { Scope } from "../model/template-info.ts";
import { describeValues, type ValueDescription, type ValueKind } from "../model/values/describe-values.ts";
import { exampleOf } from "../model/values/example-of.ts";
import { assembleRound } from "../pipeline.ts";
import { noSuchType } from "./no-such-type.ts";
import type { CommandOptions, ExitCode } from "./options.ts";
import { prepare, type Task } from "./prepare.ts";
import { reportMisuse } from "./report.ts";

export async function tags(
  environment: Environment,
  options: CommandOptions,
  type: string,
): Promise<ExitCode> {
  const task = await prepare(environment, { ...options, round: "all" });
  if (typeof task === "number") return task;
  const { records, language } = task;
  const template = records.templates.findLast((each) => each.type === type);
  if (template === undefined) {
    return reportMisuse(environment, noSuchType(type, records.templates), language);
  }
  const described = describeWithExamples(template.info.value.scope, task);
  if (options.format === "json") environment.say(JSON.stringify(described, null, 2));
  else for (const value of described) environment.say(printValue(value, kindNames[value.kind][language]));
  return 0;
}

type ExampleValue = ValueDescription & { readonly example?: string };

/** Examples come from the documents of the scope that the data call for, in all rounds. */
function describeWithExamples(scope: Scope, { records, rounds }: Task): ExampleValue[] {
  const documents = rounds
    .flatMap((chosen) => assembleRound({ ...chosen, records }).value.jobs)
    .filter(({ template }) => template.info.value.scope === scope)
    .map(({ values }) => values);
  return describeValues(scope).map((description) => {
    const example = exampleOf(description, documents);
    return example === undefined ? description : { ...description, example };
  });
}

const kindNames: Readonly<Record<ValueKind, Bilingual>> = {
  text: { vi: "chữ", en: "text" },
  number: { vi: "số", en: "number" },
  date: { vi: "ngày", en: "date" },
  "yes or no": { vi: "có, không", en: "yes or no" },
  prose: { vi: "đoạn văn", en: "prose" },
  list: { vi: "danh sách", en: "list" },
  group: { vi: "nhóm", en: "group" },
};

function printValue({ path, title, optional, example }: ExampleValue, kind: string): string {
  return [
    `${path}${optional ? "?" : ""}`,
    kind,
    title,
    ...(example === undefined ? [] : [`«${example}»`]),
  ].join("  ");
}
