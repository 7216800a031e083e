/** `ho-so issue DOCUMENT`: files a signed document as it was built, with its number and day, and records it in the log. */

import type { Environment } from "../environment.ts";
import { readScan } from "../load/read-scan.ts";
import { writeBack } from "../load/write-back.ts";
import { type Filed, fileAndRecord } from "./issue-filing.ts";
import { findDocument, type Stop } from "./issue-find.ts";
import { readSigning } from "./issue-signing.ts";
import type { CommandOptions, ExitCode } from "./options.ts";
import { prepare, type Task } from "./prepare.ts";
import { reportFindings, reportMisuse } from "./report.ts";

/**
 * Nothing is written unless what was built is what the data say, and would say on the day of signing but for number and
 * date. @param id the document's, `<unit>/<type>[-<subject>]`
 */
export async function issue(
  environment: Environment,
  options: CommandOptions,
  id: string,
): Promise<ExitCode> {
  const task = await prepare(environment, options);
  if (typeof task === "number") return task;
  const filed = await fileDocument(environment, task, id);
  if (!("files" in filed)) return reportStop(environment, task, filed);
  const unwritten = await writeBack(environment.root, filed.files);
  if (unwritten.length > 0) return reportFindings(environment, unwritten, task);
  environment.say(
    recorded[task.language](
      id,
      filed.files.map(({ path }) => path),
    ),
  );
  return 0;
}

async function fileDocument(environment: Environment, task: Task, id: string): Promise<Filed | Stop> {
  const signing = readSigning(task.options);
  if ("misuse" in signing) return signing;
  const found = await findDocument(environment, task, { id, signing });
  if (!("job" in found)) return found;
  const { value: scan, diagnostics: findings } = await readScan(environment.root, signing.scan);
  if (scan === undefined) return { findings };
  return fileAndRecord(task, { ...found, signing, scan });
}

function reportStop(environment: Environment, task: Task, stop: Stop): ExitCode {
  if ("misuse" in stop) return reportMisuse(environment, stop.misuse, task.language);
  if ("findings" in stop) return reportFindings(environment, stop.findings, task);
  environment.complain(stop.refusal[task.language]);
  return 1;
}

const recorded = {
  vi: (id: string, files: readonly string[]) =>
    `Đã ban hành ${id}: từ nay tệp đã cất là văn bản, không dựng lại nữa.\n${files.map((file) => `  ${file}`).join("\n")}`,
  en: (id: string, files: readonly string[]) =>
    `Issued ${id}: from now on the filed Word file is the document.\n${files.map((file) => `  ${file}`).join("\n")}`,
} as const;
