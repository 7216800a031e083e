/** A person's values on a date, and who confirms their paper. */

import { noPositionOnDate } from "../../diagnostics/assemble.ts";
import { type Body, findBody, parentOn } from "../../model/body.ts";
import { entryOn, valueOn } from "../../model/dated.ts";
import type { Person } from "../../model/person.ts";
import type { Located } from "../../model/source-file.ts";
import { citation } from "../../text/cited-document.ts";
import { shortDate } from "../../text/print-date.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { bodyNames } from "../body-names.ts";
import { placeAndDate } from "../number-line.ts";
import type { OwnValues } from "../paper.ts";
import { signatureOf } from "../sign.ts";
import { awardRows, personRatingRows } from "./rating-rows.ts";
import { issuerName } from "./unit-values.ts";

export type PersonValues = OwnValues<"person">["person"];
export type ConfirmationValues = OwnValues<"person">["confirmations"][number];

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

/** The position held on the date, and the body that it is held in. */
export function positionOn(
  context: AssemblyContext,
  { value, source }: Located<Person>,
  date: string,
): { readonly title: string; readonly unit: Body | undefined } {
  const position = entryOn(value.positions, date);
  if (position !== undefined)
    return { title: position.title, unit: findBody(context.records, position.unit) };
  context.report(
    noPositionOnDate({ person: value.name, date: shortDate(date) }, source.place(["positions"])),
  );
  return { title: "", unit: undefined };
}

interface GivenConfirmation {
  readonly by?: string | undefined;
  readonly date?: string | undefined;
}

/** The confirmations as recorded; where none is, by the person's own committee, and above a body without a seal by its superior too. */
export function confirmationRows(
  context: AssemblyContext,
  { person, given, onDate }: { person: Located<Person>; given: readonly GivenConfirmation[]; onDate: string },
): ConfirmationValues[] {
  const bodies: readonly GivenConfirmation[] =
    given.length > 0 ? given : confirmingBodies(context, person, onDate).map(({ id }) => ({ by: id }));
  return bodies.flatMap(({ by, date }) => {
    const body =
      by === undefined ? confirmingBodies(context, person, onDate)[0] : findBody(context.records, by);
    if (body === undefined) return [];
    const day = date ?? onDate;
    return [
      {
        body: bodyNames(context, body, day).committee,
        placeAndDate: placeAndDate(context, body, { date, onDate: day }),
        signature: signatureOf(context, body, { date: day, notSigning: [person.id] }),
      },
    ];
  });
}

function confirmingBodies(context: AssemblyContext, person: Located<Person>, date: string): Body[] {
  const { unit } = positionOn(context, person, date);
  if (unit === undefined) return [];
  const { seal } = unit.record.value;
  const sealed = seal === undefined || valueOn<boolean>(seal, date) !== false;
  const above = sealed ? undefined : findBody(context.records, parentOn(unit, date) ?? "");
  return above === undefined ? [unit] : [unit, above];
}
