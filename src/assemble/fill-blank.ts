/** The words of a document that is printed on a pre-printed blank, and where they belong. */

import { linesDiffer, unknownBlankField } from "../diagnostics/assemble-blank.ts";
import type { Blank, BlankPlace } from "../model/blank.ts";
import type { FilledBlank, PlacedText } from "../model/placed-text.ts";
import type { Template } from "../model/records.ts";
import { nearest } from "../text/nearest.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { ownEntry } from "./own-entry.ts";
import type { OnBlank, Paper } from "./paper.ts";
import { printWording } from "./print-wording.ts";

export interface BlankFilling {
  readonly paper: Paper;
  readonly template: Template;
  readonly values: { readonly document: { readonly title: string } };
}

/** Undefined for a document on white paper. The data say where, the template says what: a place for words that it hasn't is a finding. */
export function fillBlank(context: AssemblyContext, filling: BlankFilling): FilledBlank | undefined {
  const { paper, template, values } = filling;
  const { onBlank } = paper;
  if (onBlank === undefined) return undefined;
  const { blank } = onBlank;
  const fields = Object.keys(template.info.value.blank ?? {});
  for (const list of ["places", "adjustments"] as const)
    for (const [index, { field }] of blank[list].entries())
      if (!fields.includes(field)) {
        const place = paper.record.source.place(["blank", list, index, "field"]);
        context.report(unknownBlankField({ field, nearest: nearest(field, fields) }, place));
      }
  const texts = fields.flatMap((field) => textsOf(context, filling, { field, onBlank }));
  return { page: blank.page, recipient: values.document.title, texts };
}

interface FieldOnBlank {
  readonly field: string;
  readonly onBlank: OnBlank;
}

/** The words of a field, at each of its places. */
function textsOf(
  context: AssemblyContext,
  { paper, template, values }: BlankFilling,
  { field, onBlank }: FieldOnBlank,
): PlacedText[] {
  const places = placesOf(onBlank, field);
  if (places.length === 0) return [];
  const wording = ownEntry<string>(template.info.value.blank ?? {}, field) ?? "";
  const text = printWording(context, wording, {
    values,
    place: template.info.source.place(["blank", field]),
  });
  if (text.trim() === "") return [];
  const lines = linesOf(context, paper, { text: text.trim(), field, onBlank });
  return places.map(({ place, index }) => ({
    text: text.trim(),
    ...(lines !== undefined && { lines }),
    place: adjusted(place, field, onBlank),
    at: paper.record.source.place(["blank", "places", index]),
  }));
}

/** Those for the kind of recipient; without any, those for both. */
function placesOf({ blank, kind }: OnBlank, field: string) {
  const places = blank.places
    .map((place, index) => ({ place, index }))
    .filter(({ place }) => place.field === field);
  const own = places.filter(({ place }) => place.of === kind);
  return own.length > 0 ? own : places.filter(({ place }) => place.of === undefined);
}

function adjusted(place: BlankPlace, field: string, onBlank: OnBlank): BlankPlace {
  const { shift } = onBlank.blank;
  const own = adjustmentOf(onBlank, field)?.adjustment;
  const measure = (name: "left" | "baseline" | "width" | "size") => own?.[name] ?? place[name];
  return {
    ...place,
    left: measure("left") + shift.right,
    baseline: measure("baseline") + shift.down,
    width: measure("width"),
    size: measure("size"),
  };
}

function adjustmentOf({ blank, nominee }: OnBlank, field: string) {
  const index = blank.adjustments.findIndex((each) => each.nominee === nominee && each.field === field);
  const adjustment: Blank["adjustments"][number] | undefined = blank.adjustments[index];
  return adjustment && { adjustment, index };
}

/** Lines that are broken by hand must say what the field says: a name typed anew may be typed wrongly. */
function linesOf(
  context: AssemblyContext,
  { record }: Paper,
  { text, field, onBlank }: FieldOnBlank & { readonly text: string },
): readonly string[] | undefined {
  const own = adjustmentOf(onBlank, field);
  if (own?.adjustment.lines === undefined) return undefined;
  const lines = own.adjustment.lines.map((line) => line.trim());
  if (evened(lines.join(" ")) !== evened(text))
    context.report(
      linesDiffer(
        { field, written: lines.join(" "), text },
        record.source.place(["blank", "adjustments", own.index, "lines"]),
      ),
    );
  return lines;
}

function evened(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ");
}
