/** Verdicts as text: unit by unit, each with its rule, clause, reason, and the facts with file and line. */

import type { Bilingual, Language, Place } from "../diagnostics/diagnostic.ts";
import type { Records, RoundRecords } from "../model/records.ts";
import type { Judgement, Verdict, VerdictOutcome } from "../model/verdict.ts";
import { type Naming, namePerson, nameUnit } from "./name-subject.ts";

export interface VerdictPrinting {
  readonly records: Records;
  readonly round: RoundRecords;
  readonly language: Language;
  /** Only these units' verdicts; absent, all. */
  readonly units?: readonly string[] | undefined;
}

/** English words for the four outcomes; the Vietnamese ones are the outcomes themselves. */
export const outcomeNames: Readonly<Record<VerdictOutcome, Bilingual>> = {
  đạt: { vi: "đạt", en: "met" },
  "không đạt": { vi: "không đạt", en: "not met" },
  "chưa đủ căn cứ": { vi: "chưa đủ căn cứ", en: "not enough evidence" },
  "không thuộc phạm vi kiểm tra": { vi: "không thuộc phạm vi kiểm tra", en: "out of scope" },
};

export function printVerdicts({ verdicts }: Judgement, printing: VerdictPrinting): string {
  const { records, round, language, units } = printing;
  const naming: Naming = { records, asOf: round.round.value.asOf, language };
  const wanted = verdicts.filter(({ subject }) => units === undefined || units.includes(subject.unit));
  const ids = [...new Set(wanted.map(({ subject }) => subject.unit))];
  const heading = { vi: `Kết quả đánh giá, đợt ${round.id}`, en: `Verdicts of round ${round.id}` }[language];
  const sections = ids.map((unit) =>
    [
      `${nameUnit(unit, naming)} (${unit})`,
      ...wanted
        .filter(({ subject }) => subject.unit === unit)
        .map((verdict) => printVerdict(verdict, naming)),
    ].join("\n"),
  );
  return [`${heading}: ${countOutcomes(wanted, language)}`, ...sections].join("\n\n");
}

/** One verdict, indented below its unit. */
export function printVerdict(verdict: Verdict, naming: Naming): string {
  const { rule, clause, subject, outcome, reason, facts, notes } = verdict;
  const { language } = naming;
  const whom = subject.kind === "person" ? `${namePerson(subject, naming)}, ` : "";
  const lines = [
    `  ${rule} (${clause}) ${whom}${outcomeNames[outcome][language]}: ${reason[language]}`,
    ...notes.map((note) => `      ${{ vi: "Lưu ý", en: "Note" }[language]}: ${note[language]}`),
    ...facts.map(
      ({ text, place }) => `      - ${text[language]}${place === undefined ? "" : ` [${printPlace(place)}]`}`,
    ),
  ];
  return lines.join("\n");
}

function countOutcomes(verdicts: readonly Verdict[], language: Language): string {
  const counts = (Object.keys(outcomeNames) as VerdictOutcome[])
    .map((outcome) => ({ outcome, count: verdicts.filter((verdict) => verdict.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${outcomeNames[outcome][language]}`);
  return counts.length > 0 ? counts.join(", ") : { vi: "chưa có kết luận", en: "no verdicts" }[language];
}

function printPlace({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}
