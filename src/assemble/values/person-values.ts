/** A person's values on a date. */

import { noPositionOnDate } from "../../diagnostics/assemble.ts";
import type { Body } from "../../model/body.ts";
import { entryOn } from "../../model/dated.ts";
import type { Person } from "../../model/person.ts";
import type { Located } from "../../model/source-file.ts";
import { citation } from "../../text/cited-document.ts";
import { shortDate } from "../../text/print-date.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { bodyNames } from "../body-names.ts";
import { lookUpBody } from "../look-up.ts";
import type { OwnValues } from "../paper.ts";
import { awardRows, personRatingRows } from "./rating-rows.ts";
import { issuerName } from "./unit-values.ts";

export type PersonValues = OwnValues<"person">["person"];

export function personValues(context: AssemblyContext, record: Located<Person>, date: string): PersonValues {
  const { value } = record;
  const position = positionOn(context, record, date);
  return {
    id: record.id,
    name: value.name,
    alias: value.alias,
    gender: value.gender,
    born: value.born,
    ethnicity: value.ethnicity,
    homeTown: value.homeTown,
    residence: value.residence,
    joined: value.party?.joined,
    official: value.party?.official,
    education: value.education,
    position: position.title,
    unit: position.unit === undefined ? "" : bodyNames(context, position.unit, date).fullName,
    ratings: personRatingRows(context, value, date),
    recognitions: value.recognitions.map((recognition) => ({
      title: recognition.title,
      document: recognition.document && citation(recognition.document),
      issuer: issuerName(context, recognition, date),
    })),
    awards: awardRows(context, value.awards, date),
    discipline: value.discipline,
  };
}

/** The position held on the date, and the body that it is held in: undefined where a fault keeps its file away. */
export function positionOn(
  context: AssemblyContext,
  { value, source }: Located<Person>,
  date: string,
): { readonly title: string; readonly unit: Body | undefined } {
  const position = entryOn(value.positions, date);
  if (position !== undefined) return { title: position.title, unit: lookUpBody(context, position.unit) };
  context.report(
    noPositionOnDate({ person: value.name, date: shortDate(date) }, source.place(["positions"])),
  );
  return { title: "", unit: undefined };
}
