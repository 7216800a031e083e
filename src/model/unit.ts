/** A unit (đơn vị): what lasts from campaign to campaign; one file each. */

import { z } from "zod";
import {
  citedDocument,
  count,
  date,
  dated,
  id,
  period,
  problemIssue,
  prose,
  text,
  year,
  yesNo,
} from "./fields.ts";

export const unitKinds = [
  "ban",
  "văn phòng",
  "đoàn thể khối",
  "chi bộ cơ sở",
  "đảng bộ cơ sở",
  "chi bộ trực thuộc",
  "đoàn thể cơ sở",
] as const;

export const unitKind = z.enum(unitKinds);
export type UnitKind = z.output<typeof unitKind>;

/** `name` is the organisation (Đảng bộ Sở X), `committee` its committee (Đảng ủy Sở X), `short` the abbreviation (ĐU); a chi bộ has `name` only. */
export const unitName = z.strictObject({
  name: text,
  committee: text.optional(),
  short: text.optional(),
  ...period,
});

/** The order of officers is their rank: the first in office on the date signs. A plain name needs no person's file. */
export const officer = z
  .strictObject({ name: text.optional(), person: id.optional(), position: text, ...period })
  .check((context) => {
    const { name, person } = context.value;
    if ((name === undefined) === (person === undefined))
      context.issues.push(problemIssue("name-or-person", context.value));
  });

/** The block above the signature (`T/M CHI BỘ`), and where the file copy stays (`Lưu Chi bộ`). */
export const signing = z.strictObject({ authority: text.optional(), filing: text.optional() });

export const strength = z.strictObject({
  asOf: date,
  members: count,
  cells: count.optional(),
  staff: count.optional(),
});

export const award = z.strictObject({
  title: text,
  year: year.optional(),
  document: citedDocument.optional(),
  issuer: id.optional(),
  issuerName: text.optional(),
});

/** Of the staff or members counted in a year, how many were rated well; `exempt` ones leave the count. */
export const ratedStaff = z.strictObject({
  year,
  kind: z.enum(["đảng viên", "cán bộ, công chức"]),
  counted: count,
  good: count,
  exempt: count.optional(),
  document: citedDocument.optional(),
});

/** An emulation title that somebody of the unit holds (chiến sĩ thi đua cơ sở). */
export const heldTitle = z.strictObject({
  name: text,
  title: text,
  year,
  document: citedDocument.optional(),
});

/** What a unit and the issuing Party body have in common. */
export const bodyFields = {
  tradition: text.optional(),
  names: z.array(unitName).min(1),
  /** The line above the issuer on a letterhead where it is not the parent's name (a mass organisation's own superior). */
  superior: dated(text).optional(),
  numberCode: dated(text).optional(),
  place: dated(text).optional(),
  seal: dated(yesNo).optional(),
  terms: z.array(z.strictObject({ name: text, ...period })).optional(),
  officers: z.array(officer).default([]),
  signing: signing.optional(),
};

export const unitSchema = z.strictObject({
  kind: dated(unitKind),
  ...bodyFields,
  parents: z.array(z.strictObject({ unit: id, ...period })).min(1),
  strength: z.array(strength).default([]),
  awards: z.array(award).default([]),
  ratedStaff: z.array(ratedStaff).default([]),
  titles: z.array(heldTitle).default([]),
  background: prose.optional(),
  duties: prose.optional(),
});

export type Unit = z.output<typeof unitSchema>;
export type Officer = z.output<typeof officer>;
export type Award = z.output<typeof award>;
