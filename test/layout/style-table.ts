/** The table of a style: what each component of a document looks like, as the guideline says. */

import { readYaml } from "../support/sample-data.ts";

/** One number, or the least and the most. */
export type Range = number | readonly [number, number];

export interface ComponentRule {
  /** Where it isn't a value of the document. */
  readonly text?: string;
  /** What the style writes before the words. */
  readonly prefix?: string;
  /** pt */
  readonly size: Range;
  readonly weight?: "regular" | "bold";
  readonly slant?: "upright" | "italic";
  readonly capitals?: boolean;
  /** The half of the page in whose column it is centred, the middle of the text, or the left margin where it begins. */
  readonly side?: "left" | "right" | "centre" | "margin";
  /** The component under which it stands. */
  readonly below?: string;
  /** The line under it: as long as the text, or from … to … of its length. */
  readonly rule?: "whole" | readonly [number, number];
  readonly underlined?: boolean;
  /** The least room above it, pt, for a signature. */
  readonly gap?: number;
  readonly begins?: string;
  readonly never?: string;
}

export interface StyleTable {
  readonly page: {
    /** mm */
    readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right", Range>>;
    /** From page 2; the top of the digits from the paper's edge, mm. */
    readonly number: { readonly size: Range; readonly fromTop: Range };
  };
  readonly body: {
    readonly size: Range;
    /** mm */
    readonly firstLine: Range;
    /** The least from line to line, pt. */
    readonly pitch: number;
  };
  readonly components: Readonly<Record<string, ComponentRule>>;
}

export function styleTable(style: string): StyleTable {
  return readYaml(`test/layout/styles/${style}.yaml`) as StyleTable;
}

/** Whether a length lies in a range, give or take. */
export function fits(value: number, range: Range, tolerance: number): boolean {
  const [least, most] = typeof range === "number" ? [range, range] : range;
  return value >= least - tolerance && value <= most + tolerance;
}

export function printRange(range: Range, unit: string): string {
  return typeof range === "number" ? `${range} ${unit}` : `${range[0]}–${range[1]} ${unit}`;
}
