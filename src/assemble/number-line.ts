/** The line of number and symbol, and the line of place and date, with their visible gaps (Hướng dẫn 36-HD/VPTW). */

import { noNumberCode, noPlace } from "../diagnostics/assemble.ts";
import { foreignSymbol } from "../diagnostics/assemble-mix.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Body } from "../model/body.ts";
import { valueOn } from "../model/dated.ts";
import type { Style } from "../model/styles.ts";
import { longDateWithGaps, shortDate, visibleGap } from "../text/print-date.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { printWording } from "./print-wording.ts";

export interface NumberLine {
  /** `12-TTr/CB`. */
  readonly symbol: string;
  /** `Số 12-TTr/CB`. */
  readonly numberLine: string;
}

export interface Numbering {
  readonly typeCode: string;
  /** A letter (công văn) has no type name, and in some styles no type in its symbol. */
  readonly isLetter?: boolean;
  readonly style: Style;
  readonly date: string;
  /** Where a symbol was given, to tell of one that isn't written as the style has it; absent, nobody is told. */
  readonly givenAt?: Place;
  /** As it was issued, the whole (`12-TTr/CB`) or the number alone (`12`); absent while it is not known. */
  readonly given: string | undefined;
}

/** A whole symbol stands as it was issued; around a number alone the style's symbol is made. */
export function numberLine(context: AssemblyContext, issuer: Body, numbering: Numbering): NumberLine {
  const { given, style } = numbering;
  const isWhole = given !== undefined && /[-/]/.test(given);
  const symbol = isWhole ? given : symbolAround(context, issuer, numbering);
  const { givenAt } = numbering;
  if (isWhole && givenAt !== undefined) checkSymbol(context, issuer, { ...numbering, given, givenAt });
  if (symbol === undefined) return { symbol: "", numberLine: "" };
  const place = context.records.styles.source.place(["styles"]);
  return {
    symbol,
    numberLine: printWording(context, style.wording.numberLine, { values: { symbol }, place }),
  };
}

/** Undefined, with a finding in the issuer's file, where the issuer has no code on the date. */
function symbolAround(
  context: AssemblyContext,
  { id, record }: Body,
  { typeCode, style, date, given, isLetter }: Numbering,
): string | undefined {
  const { numberCode } = record.value;
  const issuerCode = numberCode === undefined ? undefined : valueOn<string>(numberCode, date);
  if (issuerCode === undefined) {
    context.report(noNumberCode({ body: id, date: shortDate(date) }, record.source.place(["numberCode"])));
    return undefined;
  }
  const place = context.records.styles.source.place(["styles"]);
  return printWording(context, symbolWording(style, isLetter), {
    values: { number: given ?? visibleGap, typeCode, issuerCode },
    place,
  });
}

function symbolWording({ wording }: Style, isLetter = false): string {
  return (isLetter ? wording.letterSymbol : undefined) ?? wording.symbol;
}

interface GivenSymbol {
  readonly given: string;
  readonly givenAt: Place;
}

/** Only the marks between its parts are compared: codes change, and a number may have a letter. */
function checkSymbol(
  context: AssemblyContext,
  { record }: Body,
  { typeCode, style, date, isLetter, givenAt, given }: Numbering & GivenSymbol,
): void {
  const { numberCode } = record.value;
  const issuerCode = (numberCode && valueOn<string>(numberCode, date)) ?? unknownPart;
  const form = printWording(context, symbolWording(style, isLetter), {
    values: { number: unknownPart, typeCode, issuerCode },
    place: context.records.styles.source.place(["styles"]),
  });
  if (marksIn(form) !== marksIn(given)) context.report(foreignSymbol({ written: given, form }, givenAt));
}

const unknownPart = "…";

function marksIn(symbol: string): string {
  return symbol.replace(/[^-/]+/g, "");
}

/** `Yên Bái, ngày 04 tháng 4 năm 2025`, as far as the date is known. */
export function placeAndDate(
  context: AssemblyContext,
  body: Body,
  { date, onDate }: { readonly date: string | undefined; readonly onDate: string },
): string {
  const { value, source } = body.record;
  const place = value.place === undefined ? undefined : valueOn<string>(value.place, onDate);
  if (place === undefined) {
    context.report(noPlace({ body: body.id, date: shortDate(onDate) }, source.place(["place"])));
  }
  return `${place ?? ""}, ${longDateWithGaps(date)}`;
}
