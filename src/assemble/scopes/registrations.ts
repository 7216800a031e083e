/** Scope registrations: what the issuing Party body writes on all units' registrations, those that are missing among them. */

import type { Receipt } from "../../model/verdict.ts";
import { longDateWithGaps } from "../../text/print-date.ts";
import type { AssemblyContext, RoundInHand } from "../assembly-context.ts";
import type { FindPapers, OwnValues } from "../paper.ts";
import { registrationCounts, registrationGroups } from "../values/registration-groups.ts";
import { registrationReceipts } from "../values/registration-receipts.ts";
import type { RegistrationRow } from "../values/registration-row.ts";
import { everythingRegistered } from "./everything-registered.ts";
import { issuersPaper } from "./issuers-paper.ts";

type RegistrationsValues = OwnValues<"registrations">["registrations"];

export const registrationsPapers: FindPapers<"registrations"> = (context) => [
  {
    ...issuersPaper(context),
    record: context.round.round,
    path: [],
    dependsOn: everythingRegistered(context),
    values: (desk, date) => ({ registrations: registrationsValues(desk, date) }),
  },
];

function registrationsValues(context: AssemblyContext, date: string): RegistrationsValues {
  const groups = registrationGroups(context, date);
  const rows = groups.flatMap((group) => group.rows);
  return {
    asOf: context.round.round.value.asOf,
    due: commonDue(registrationReceipts(context)),
    groups,
    counts: registrationCounts(rows),
    missing: inState(rows, "chưa gửi"),
    late: inState(rows, "quá hạn"),
    reminder: reminderOf(context),
  };
}

/** Undefined where kinds of unit have deadlines of their own, or there is none. */
function commonDue(receipts: readonly Receipt[]): string | undefined {
  const days = new Set(receipts.map(({ due }) => due));
  return days.size === 1 ? [...days][0] : undefined;
}

function inState(rows: readonly RegistrationRow[], wanted: Receipt["state"]): RegistrationRow[] {
  return rows.filter(({ state }) => state === wanted).map((row, index) => ({ ...row, order: index + 1 }));
}

function reminderOf({ round }: RoundInHand): RegistrationsValues["reminder"] {
  const { by, contact } = round.round.value.reminder;
  return { by: longDateWithGaps(by), contact };
}
