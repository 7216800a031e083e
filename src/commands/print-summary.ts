/** The end of a build: what was made, what needs attention, where to open it. */

import type { Language } from "../diagnostics/diagnostic.ts";
import type { RoundRecords } from "../model/records.ts";
import type { Verdict } from "../model/verdict.ts";
import type { BuiltRound } from "../pipeline.ts";
import { needsAttention } from "../publish/unit-states.ts";
import { printNumber } from "../text/numbers.ts";
import { outcomeNames } from "./print-verdicts.ts";

export type RoundSummary = BuiltRound & { readonly round: RoundRecords; readonly seconds: number };

export function printBuildSummary(summary: RoundSummary, language: Language): string {
  const attention = summary.judgement.verdicts.filter(needsAttention);
  return [
    printCounts(summary, language),
    ...printAttention(attention, language),
    ...printRefused(summary, language),
    `  ${{ vi: "Mở", en: "Open" }[language]}: ${summary.folder}/index.html`,
  ].join("\n");
}

function printCounts({ round, manifest, seconds }: RoundSummary, language: Language): string {
  const documents = manifest.files.filter(({ path }) => path.endsWith(".docx"));
  const units = new Set(manifest.files.map(({ path }) => path.split("/")[0])).size;
  const pages = documents.reduce((sum, file) => sum + file.pages, 0);
  const time = printNumber(Math.round(seconds * 10) / 10);
  return {
    vi: `Đợt ${round.id}: ${units} đơn vị, ${documents.length} văn bản, ${pages} trang, ${time} giây.`,
    en: `Round ${round.id}: ${units} units, ${documents.length} documents, ${pages} pages, ${time.replace(",", ".")} seconds.`,
  }[language];
}

function printAttention(attention: readonly Verdict[], language: Language): string[] {
  if (attention.length === 0) return [];
  const heading = {
    vi: `  ${attention.length} kết luận cần chú ý (chi tiết: npm run check):`,
    en: `  ${attention.length} verdicts need attention (details: npm run check):`,
  }[language];
  return [
    heading,
    ...attention.map(
      ({ rule, clause, subject, outcome }) =>
        `    ${subject.unit}${subject.kind === "person" ? `, ${subject.id}` : ""}: ${rule} (${clause}) ${outcomeNames[outcome][language]}`,
    ),
  ];
}

function printRefused({ manifest }: RoundSummary, language: Language): string[] {
  return manifest.refused.map(
    ({ id, because }) =>
      ({
        vi: `  Không dựng được ${id}: xem lỗi trong ${because.join(", ")}`,
        en: `  Not made: ${id}; see the findings in ${because.join(", ")}`,
      })[language],
  );
}
