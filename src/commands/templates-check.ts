/** `ho-so templates check [TYPE]`: all that is wrong with templates and parts, as every build finds it, without a build. */

import type { Environment } from "../environment.ts";
import { readInputs } from "../pipeline.ts";
import { noSuchType } from "./no-such-type.ts";
import type { CommandOptions, ExitCode } from "./options.ts";
import { languageOf, reportFindings, reportMisuse } from "./report.ts";

/** @param type a document type, whose template and all parts are checked; empty for all types */
export async function checkTemplates(
  environment: Environment,
  options: CommandOptions,
  type: string,
): Promise<ExitCode> {
  const { value: inputs, diagnostics } = await readInputs(environment);
  const language = languageOf(options, inputs);
  const { templates, parts } = inputs.sources;
  const chosen = templates.filter((template) => type === "" || template.type === type);
  if (type !== "" && chosen.length === 0) {
    return reportMisuse(environment, noSuchType(type, templates), language);
  }
  const concerned = diagnostics.filter(({ place }) => concerns(place.file, type));
  const exitCode = reportFindings(environment, concerned, { options, inputs });
  if (exitCode === 0 && options.format !== "json") {
    environment.say(summaries[language](chosen.length, parts.length));
  }
  return exitCode;
}

/** A template holds its own file, and the parts and styles that it shares with others. */
function concerns(file: string, type: string): boolean {
  if (!file.startsWith("templates/")) return false;
  const [, folder = "", ...inside] = file.split("/");
  return type === "" || inside.length === 0 || [type, "parts", "shared"].includes(folder);
}

const summaries = {
  vi: (templates: number, parts: number) => `Đã kiểm tra ${templates} mẫu và ${parts} bộ phận: không có lỗi.`,
  en: (templates: number, parts: number) => `Checked ${templates} templates and ${parts} parts: no errors.`,
} as const;
