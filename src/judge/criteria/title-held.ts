/** Somebody of the unit held an emulation title in the years. */

import type { Bilingual, Place } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { Located } from "../../model/source-file.ts";
import type { Unit } from "../../model/unit.ts";
import type { Fact } from "../../model/verdict.ts";
import { foldedName } from "../../text/names.ts";
import { printCount } from "../../text/numbers.ts";
import { isKnown } from "../known-documents.ts";
import { type Given, type Ruling, unitUnreadable } from "../ruling.ts";

type TitleHeld = CriterionOf<"title-held">;
type Held = Unit["titles"][number] & { readonly place: Place };

/** A title that is not in the unit's file may still be found: without it there is not enough to judge by. */
export function titleHeld(criterion: TitleHeld, { subject, records, asOf }: Given): Ruling {
  const unit = records.units.get(subject.id);
  if (unit === undefined) return unitUnreadable;
  const held = titlesOf(unit, criterion).filter(({ document }) => isKnown(document, asOf));
  const missing = criterion.years.filter((year) => !held.some((each) => each.year === year));
  const wanting = criterion.inYears === "all" ? missing.length : Number(held.length === 0);
  return {
    outcome: wanting === 0 ? "đạt" : "chưa đủ căn cứ",
    reason: wanting === 0 ? heldReason(held) : wantingReason(criterion, missing),
    facts: held.map(titleFact),
    notes: notesOn(held, missing),
  };
}

function titlesOf({ value, source }: Located<Unit>, { titles, years }: TitleHeld): Held[] {
  const isWanted = (title: string) => titles.some((each) => foldedName(title).includes(foldedName(each)));
  return value.titles
    .map((held, index) => ({ ...held, place: source.place(["titles", index]) }))
    .filter(({ title, year }) => isWanted(title) && years.includes(year));
}

function heldReason(held: readonly Held[]): Bilingual {
  return {
    vi: `Có ${printCount(held.length)} lượt người đạt danh hiệu trong các năm xét.`,
    en: `Titles held in the years: ${held.length}.`,
  };
}

function wantingReason({ titles: [title = ""] }: TitleHeld, missing: readonly number[]): Bilingual {
  const years = missing.join(", ");
  return {
    vi: `Chưa có căn cứ người của đơn vị đạt danh hiệu ${title} năm ${years}.`,
    en: `Nothing shows that anybody of the unit held “${title}” in ${years}.`,
  };
}

function titleFact({ name, title, year, document, place }: Held): Fact {
  const cited = document === undefined ? "" : ` (${document})`;
  const line = `${name}: ${title}, ${year}${cited}`;
  return { text: { vi: line, en: line }, place };
}

function notesOn(held: readonly Held[], missing: readonly number[]): Bilingual[] {
  if (held.length === 0) return [];
  const uncited = held.filter(({ document }) => document === undefined).map(({ name }) => name);
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            vi: `Không phải năm nào cũng có, còn thiếu năm ${missing.join(", ")}.`,
            en: `Not in every year: none in ${missing.join(", ")}.`,
          },
        ]),
    ...(uncited.length === 0
      ? []
      : [
          {
            vi: `Chưa ghi số quyết định danh hiệu của ${uncited.join(", ")}.`,
            en: `No decision is cited for the title of ${uncited.join(", ")}.`,
          },
        ]),
  ];
}
