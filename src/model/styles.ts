/** styles.yaml: which style a tradition follows on a date, the parts of each style, and its words. */

import { z } from "zod";
import { id, period, text, wording } from "./fields.ts";
import { signing, unitKind } from "./unit.ts";

/** What differs in wording between styles (Hướng dẫn 36-HD/VPTW; others). */
const styleWording = z.strictObject({
  /** Number and symbol: `{{number}}-{{typeCode}}/{{issuerCode}}`. */
  symbol: wording,
  /** Their line on the letterhead: `Số {{symbol}}`. */
  numberLine: wording,
  addresseeLabel: text,
  recipientsLabel: text,
  /** After each recipient but the last, and after the last. */
  recipientSeparator: z.string(),
  recipientEnd: z.string(),
  /** After each basis line but the last, and after the last. */
  basisSeparator: z.string(),
  basisEnd: z.string(),
  /** At the end of the body. */
  endMark: z.string(),
});

const style = z.strictObject({
  title: text,
  /** Part versions, by part. */
  parts: z.record(z.string(), z.string()),
  wording: styleWording,
});

/** What a kind of unit prints unless its own file says otherwise. */
const kindDefaults = z.strictObject({
  tradition: id,
  signing,
  /** Which of the superior's names stands above the issuer's: the organisation's, or its committee's (for departments). */
  superior: z.enum(["name", "committee"]).default("name"),
});

export const stylesSchema = z.strictObject({
  traditions: z.record(z.string(), z.array(z.strictObject({ style: id, ...period })).min(1)),
  styles: z.record(z.string(), style),
  kinds: z.partialRecord(unitKind, kindDefaults),
  /** For the issuing Party body itself. */
  organisation: kindDefaults,
});

export type Styles = z.output<typeof stylesSchema>;
export type Style = z.output<typeof style>;
export type KindDefaults = z.output<typeof kindDefaults>;
