/** template.yaml: what a template version is for, its words, and how its file is named. */

import { z } from "zod";
import { period, text, wording } from "./fields.ts";

/** What a document type is made for; each scope has one schema of values (model/values/). */
export const scopes = [
  "registration",
  "registrant",
  "submission",
  "meeting",
  "collective",
  "person",
  "decision",
] as const;
export const scope = z.enum(scopes);
export type Scope = z.output<typeof scope>;

export const templateInfoSchema = z.strictObject({
  /** The document's name in lists and bookmarks; may use the scope's values. */
  title: wording,
  scope,
  /** The symbol of the type in the number (`TTr`); absent, the paper carries no number. */
  numberCode: text.optional(),
  /** Whether the head carries place and date. */
  placeAndDate: z.boolean().default(true),
  /** In force from and until, by the document's date. */
  ...period,
  /** The `<subject>` part of the file name, where a unit has several of the type. */
  subject: wording.optional(),
  /** Basis lines after the plan's own; they may use the scope's values, and an empty one is left out. */
  bases: z.array(wording).default([]),
  recipients: z.array(wording).default([]),
  /** Instead of the plan's addressees of the phase. */
  addressees: z.array(wording).min(1).optional(),
});

export type TemplateInfo = z.output<typeof templateInfoSchema>;
