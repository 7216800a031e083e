/** Who confirms a person's paper: the committees as recorded, else the person's own up to the first with a seal. */

import { confirmerHoldsNoOffice } from "../../diagnostics/assemble.ts";
import type { Body } from "../../model/body.ts";
import type { Person } from "../../model/person.ts";
import type { Located } from "../../model/source-file.ts";
import type { Officer } from "../../model/unit.ts";
import { foldedName } from "../../text/names.ts";
import { shortDate } from "../../text/print-date.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { bodyNames } from "../body-names.ts";
import { lookUpBody, lookUpPerson } from "../look-up.ts";
import { placeAndDate } from "../number-line.ts";
import type { OwnValues } from "../paper.ts";
import { paperDay } from "../paper-day.ts";
import { officerSignature, officersToSign, signatureOf } from "../sign.ts";
import { committeesOver, usualConfirmers } from "./confirming-committees.ts";

export type ConfirmationValues = OwnValues<"person">["confirmations"][number];

interface GivenConfirmation {
  /** A body, or a person who holds an office in one of the committees above the person concerned. */
  readonly by?: string | undefined;
  readonly date?: string | undefined;
}

export interface ToConfirm {
  readonly person: Located<Person>;
  readonly given: readonly GivenConfirmation[];
  /** The paper's own day. */
  readonly date: string;
}

/** As recorded; where nobody is named, by the usual committees in their order, each with the date recorded for it. */
export function confirmationRows(context: AssemblyContext, toConfirm: ToConfirm): ConfirmationValues[] {
  const { person, given, date } = toConfirm;
  const usual = usualConfirmers(context, person, { date, atLeast: given.length });
  const isNamed = given.some(({ by }) => by !== undefined);
  const confirmations = isNamed ? given : usual.map((_, index) => given[index] ?? {});
  return confirmations.flatMap((confirmation, index) => {
    const day = confirmation.date === undefined ? date : paperDay(context, confirmation.date);
    const confirmer = findConfirmer(context, { by: confirmation.by, usual: usual[index], person, day });
    return confirmer === undefined
      ? []
      : [confirmationRow(context, confirmer, { ...confirmation, day, person })];
  });
}

interface Confirmer {
  readonly body: Body;
  /** Absent, the first in office who may. */
  readonly officer?: Officer;
}

interface Wanted {
  readonly by: string | undefined;
  readonly usual: Body | undefined;
  readonly person: Located<Person>;
  readonly day: string;
}

function findConfirmer(context: AssemblyContext, { by, usual, person, day }: Wanted): Confirmer | undefined {
  if (by === undefined) return usual && { body: usual };
  const confirming = lookUpPerson(context, by);
  if (confirming !== undefined) return findOffice(context, confirming, { person, day });
  const body = lookUpBody(context, by);
  return body && { body };
}

/** The office in which somebody confirms: in the nearest committee that is above the person concerned. */
function findOffice(
  context: AssemblyContext,
  confirming: Located<Person>,
  { person, day }: { readonly person: Located<Person>; readonly day: string },
): Confirmer | undefined {
  const offices = committeesOver(context, person, day).flatMap((body) =>
    officersToSign(context, body, { date: day, notSigning: [person.id] })
      .filter((officer) => isHeldBy(officer, confirming))
      .map((officer) => ({ body, officer })),
  );
  if (offices.length === 0) {
    const facts = { confirming: confirming.value.name, person: person.value.name, date: shortDate(day) };
    context.report(confirmerHoldsNoOffice(facts, confirming.source.place()));
  }
  return offices[0];
}

function isHeldBy({ person, name }: Officer, { id, value }: Located<Person>): boolean {
  return person === undefined ? foldedName(name ?? "") === foldedName(value.name) : person === id;
}

function confirmationRow(
  context: AssemblyContext,
  { body, officer }: Confirmer,
  {
    date,
    day,
    person,
  }: { readonly date?: string | undefined; readonly day: string; readonly person: Located<Person> },
): ConfirmationValues {
  return {
    body: bodyNames(context, body, day).committee,
    placeAndDate: placeAndDate(context, body, { date, onDate: day }),
    signature:
      officer === undefined
        ? signatureOf(context, body, { date: day, notSigning: [person.id] })
        : officerSignature(context, body, { officer, date: day }),
  };
}
