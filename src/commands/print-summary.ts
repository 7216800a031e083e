/** The end of a build: what was made, what needs attention, what could not be made, where to open it. */

import type { Diagnostic, Language } from "../diagnostics/diagnostic.ts";
import { firstErrors } from "../diagnostics/first-error.ts";
import type { Records, RoundRecords } from "../model/records.ts";
import type { Judgement } from "../model/verdict.ts";
import { needsAttention } from "../model/verdict.ts";
import type { Manifest } from "../publish/manifest.ts";
import { printNumber } from "../text/numbers.ts";
import { shortDate } from "../text/print-date.ts";
import type { Naming } from "./name-subject.ts";
import { printAttention } from "./print-attention.ts";

export interface BuildSummary {
  readonly records: Records;
  readonly round: RoundRecords;
  readonly judgement: Judgement;
  readonly manifest: Manifest;
  /** The round's folder, relative to the project's root. */
  readonly folder: string;
  /** All that was found from loading on. */
  readonly findings: readonly Diagnostic[];
  readonly seconds: number;
  /** Only these units were made; absent, all. */
  readonly units?: ReadonlySet<string>;
}

export function printBuildSummary(summary: BuildSummary, language: Language): string {
  return [
    printCounts(summary, language),
    ...printVerdictsToSee(summary, language),
    ...printRefused(summary, language),
    `  ${{ vi: "Mở", en: "Open" }[language]}: ${summary.folder}/index.html`,
  ].join("\n");
}

function isMade({ units }: BuildSummary, unit: string): boolean {
  return units?.has(unit) ?? true;
}

function printCounts(summary: BuildSummary, language: Language): string {
  const { round, manifest, seconds } = summary;
  const unitOf = (path: string) => path.slice(0, path.indexOf("/"));
  const made = manifest.files.filter(({ path }) => path.endsWith(".docx") && isMade(summary, unitOf(path)));
  const issuer = summary.records.organisation.id;
  const units = new Set(made.map(({ path }) => unitOf(path)).filter((unit) => unit !== issuer)).size;
  const pages = made.reduce((sum, file) => sum + file.pages, 0);
  const time = printNumber(Math.round(seconds * 10) / 10);
  const { phase, asOf } = round.round.value;
  const day = shortDate(asOf);
  return {
    vi: `Đợt ${round.id} (${phase}, tính đến ngày ${day}): ${units} đơn vị, ${made.length} văn bản, ${pages} trang, ${time} giây.`,
    en: `Round ${round.id} (as of ${day}): ${units} units, ${made.length} documents, ${pages} pages, ${time.replace(",", ".")} seconds.`,
  }[language];
}

/** Whom, outcome, rule, clause, reason: one line each, or one for many of a kind. */
function printVerdictsToSee(summary: BuildSummary, language: Language): string[] {
  const { judgement, records, round } = summary;
  const naming: Naming = { records, asOf: round.round.value.asOf, language };
  const wanting = judgement.verdicts.filter(
    (verdict) => needsAttention(verdict) && isMade(summary, verdict.subject.unit),
  );
  if (wanting.length === 0) return [];
  const heading = {
    vi: `  ${wanting.length} kết luận cần chú ý (căn cứ: npm run check -- --verbose):`,
    en: `  ${wanting.length} verdicts need attention (facts: npm run check -- --verbose):`,
  }[language];
  return [heading, ...printAttention(wanting, naming)];
}

/** By their reasons, which many documents share. */
function printRefused(summary: BuildSummary, language: Language): string[] {
  const refused = summary.manifest.refused.filter(({ unit }) => isMade(summary, unit));
  if (refused.length === 0) return [];
  const heading = {
    vi: `  ${refused.length} văn bản không dựng được:`,
    en: `  ${refused.length} documents could not be made:`,
  }[language];
  const reasons = new Set(refused.map(({ because }) => because.join(" ")));
  const groups = [...reasons].map((reason) => refused.filter(({ because }) => because.join(" ") === reason));
  const firstErrorIn = firstErrors(summary.findings);
  return [
    heading,
    ...groups.flatMap((group) => [
      ...(group[0]?.because ?? []).map((file) => `    ${printReason(file, firstErrorIn(file), language)}`),
      `      ${group.map(({ id }) => id).join(", ")}`,
    ]),
  ];
}

function printReason(file: string, error: Diagnostic | undefined, language: Language): string {
  if (error === undefined) return file;
  const { line } = error.place;
  return `${line === undefined ? file : `${file}:${line}`}: ${error.message[language]}`;
}
