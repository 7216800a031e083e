/** Recognised under a title, on or before the day of the paper that names the person, by a body of the right level. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { Fact } from "../../model/verdict.ts";
import { shortDate } from "../../text/print-date.ts";
import { type ReadRecognition, readRecognitions } from "../recognitions.ts";
import { type Given, personUnreadable, type Ruling } from "../ruling.ts";

type RecognisedBefore = CriterionOf<"recognised-before">;

/**
 * One recognition of the right level before the day is enough. Not met only where all that may count came after it:
 * a missing recognition, issuer or date leaves the question open.
 */
export function recognisedBefore(criterion: RecognisedBefore, given: Given): Ruling {
  const person = given.records.people.get(given.subject.id);
  if (person === undefined) return personUnreadable;
  const titled = readRecognitions(person, criterion, given);
  const candidates = titled.filter(({ level }) => mayCount(level, criterion));
  const met = candidates.find(({ level, time }) => level !== "unknown" && time === "before");
  return {
    outcome: outcomeOf(candidates, met),
    reason: met ? metReason(met) : openReason(criterion, candidates),
    facts: titled.map(recognitionFact),
    notes: met ? metNotes(met) : [],
  };
}

function mayCount(level: ReadRecognition["level"], { higherLevel }: RecognisedBefore): boolean {
  if (level === "higher" || level === "outside") return higherLevel === "accepted";
  return level === "named" || level === "unknown";
}

function outcomeOf(
  candidates: readonly ReadRecognition[],
  met: ReadRecognition | undefined,
): Ruling["outcome"] {
  if (met) return "đạt";
  return candidates.length > 0 && candidates.every(({ time }) => time === "after")
    ? "không đạt"
    : "chưa đủ căn cứ";
}

function metReason({ title, day }: ReadRecognition): Bilingual {
  const on =
    day === undefined ? { vi: "", en: "" } : { vi: ` ngày ${shortDate(day)}`, en: ` on ${shortDate(day)}` };
  return { vi: `Đã được công nhận ${title}${on.vi}.`, en: `Recognised as “${title}”${on.en}.` };
}

function openReason(
  { title, issuerKinds }: RecognisedBefore,
  candidates: readonly ReadRecognition[],
): Bilingual {
  if (candidates.length === 0) {
    return {
      vi: `Chưa có căn cứ ${issuerKinds.join(", ")} đã công nhận ${title}.`,
      en: `Nothing shows a recognition as “${title}” by ${issuerKinds.join(", ")}.`,
    };
  }
  const open = candidates.find(({ time }) => time !== "after");
  if (open === undefined) {
    return {
      vi: `Được công nhận ${title} sau ngày của hồ sơ.`,
      en: `Recognised as “${title}” after the paper's day.`,
    };
  }
  return open.level === "unknown"
    ? {
        vi: `Công nhận ${title} chưa ghi cơ quan công nhận.`,
        en: `The recognition as “${title}” names no issuer.`,
      }
    : {
        vi: `Chưa rõ ngày công nhận ${title}.`,
        en: `The day of the recognition as “${title}” is not known.`,
      };
}

function recognitionFact({ title, document, issuerName, place }: ReadRecognition): Fact {
  const details = [issuerName, document].filter((part) => part !== undefined).join("; ");
  const text = details === "" ? title : `${title} (${details})`;
  return { text: { vi: text, en: text }, place };
}

function metNotes({ level, document, issuerName }: ReadRecognition): Bilingual[] {
  const by = issuerName ?? "";
  return [
    ...(level === "higher"
      ? [{ vi: `Do cấp trên công nhận: ${by}.`, en: `Recognised by a higher level: ${by}.` }]
      : []),
    ...(level === "outside"
      ? [
          {
            vi: `Do cơ quan ngoài Đảng bộ công nhận, cần xác nhận là cấp trên: ${by}.`,
            en: `Recognised by a body without a file here; confirm that it is a higher level: ${by}.`,
          },
        ]
      : []),
    ...(document === undefined
      ? [{ vi: "Chưa ghi số văn bản công nhận.", en: "No document of the recognition is cited." }]
      : []),
  ];
}
