/** What a build of mutated input must never do, and did. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { parseXml } from "../../src/word/xml.ts";
import type { BuildResult } from "./build-result.ts";
import { type Ending, isThrown } from "./in-thread.ts";
import type { Case } from "./mutate-project.ts";

/** What no paper may say, as a text or in its XML. */
const unprintable = ["undefined", "[object", "NaN", "null", "{{", "}}"];

/** One sentence for each promise that is broken; none where all are kept. */
export function findBrokenPromises(ending: Ending<BuildResult>, mutated: Case, root: string): string[] {
  if (isThrown(ending)) return [`threw: ${ending.thrown}`];
  return [
    ...lostDocuments(ending),
    ...faultsOfOurs(ending),
    ...unspeakable(ending, mutated, root),
    ...writtenDocuments(join(root, "out")).flatMap((file) => faultsOfDocument(file, mutated)),
  ];
}

function lostDocuments({ called, manifest, findings }: BuildResult): string[] {
  const failed = findings.some(({ severity }) => severity === "error");
  if (manifest === undefined) return failed ? [] : ["nothing was built, and there is no error"];
  const made = new Set(manifest.files.map(({ subject }) => subject));
  const refused = new Map(manifest.refused.map(({ id, because }) => [id, because]));
  return [
    ...called
      .filter((id) => !made.has(id) && !refused.has(id))
      .map((id) => `${id} is neither made nor refused`),
    ...[...refused.keys()].filter(() => !failed).map((id) => `${id} is refused, and there is no error`),
    ...[...refused]
      .filter(([, because]) => because.length === 0)
      .map(([id]) => `${id} is refused for no reason`),
  ];
}

/** A finding that says itself that the program is at fault. */
function faultsOfOurs({ findings }: BuildResult): string[] {
  return findings
    .filter(({ advice }) => advice.en?.startsWith("This is a fault of the program"))
    .map(({ code, message }) => `${code}: ${message.en}`);
}

/** Words that only a program says, in a finding; what somebody wrote may say anything. */
function unspeakable({ findings, printed }: BuildResult, { changes }: Case, root: string): string[] {
  const written = [...changes.values()].map((content) => content?.toString("utf8") ?? "").join("\n");
  const spoken = findings.flatMap(({ code, message, advice }) =>
    [...Object.values(message), ...Object.values(advice)].map((text) => ({ code, text })),
  );
  return [
    ...spoken
      .filter(({ text }) =>
        ["undefined", "[object", "NaN"].some((word) => text.includes(word) && !written.includes(word)),
      )
      .map(({ code, text }) => `${code} says: ${text}`),
    ...(printed.some((text) => text.includes(root)) ? ["a finding names the project's folder"] : []),
  ];
}

function writtenDocuments(out: string): string[] {
  if (!existsSync(out)) return [];
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".docx"))
    .map((entry) => join(entry.parentPath, entry.name));
}

function faultsOfDocument(file: string, { changes }: Case): string[] {
  const zip = new PizZip(readFileSync(file));
  const entries = Object.keys(zip.files).filter((name) => /\.(?:xml|rels)$/.test(name));
  const allowed = [...changes.values()].map(wordsIn).join("\n");
  return entries.flatMap((name) => {
    const xml = zip.file(name)?.asText() ?? "";
    const said = unprintable.filter((word) => xml.includes(word) && !allowed.includes(word));
    return [
      ...said.map((word) => `${file}, ${name} says ${word}: ${around(xml, word)}`),
      ...(isXml(xml) ? [] : [`${file}, ${name} is no XML`]),
    ];
  });
}

/** What a changed file says, be it a text or a Word file. */
function wordsIn(content: Buffer | undefined): string {
  if (content === undefined) return "";
  if (content.subarray(0, 2).toString("latin1") !== "PK") return content.toString("utf8");
  try {
    const zip = new PizZip(content);
    return Object.values(zip.files)
      .map((entry) => entry.asText())
      .join("\n")
      .replaceAll(/\{\{|\}\}/g, "");
  } catch {
    return "";
  }
}

function isXml(xml: string): boolean {
  try {
    return "name" in parseXml(new TextEncoder().encode(xml));
  } catch {
    return false;
  }
}

function around(text: string, word: string): string {
  const at = text.indexOf(word);
  return text.slice(Math.max(0, at - 80), at + 80);
}
