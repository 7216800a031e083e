/** Units' registrations by kind of unit, with what they come to. */

import type { Receipt } from "../../model/verdict.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { inOrderOfUnits } from "../official-order.ts";
import type { OwnValues } from "../paper.ts";
import { registrationReceipts } from "./registration-receipts.ts";
import { type RegistrationRow, registrationRow } from "./registration-row.ts";

type RegistrationGroup = OwnValues<"registrations">["registrations"]["groups"][number];

/** In the plan's order of kinds; kinds that it doesn't ask, but of which a unit registered, come last. Rows are numbered through. */
export function registrationGroups(context: AssemblyContext, date: string): RegistrationGroup[] {
  const receipts = inOrderOfUnits(context, registrationReceipts(context), ({ unit }) => unit);
  const rows = receipts.flatMap((receipt) => {
    const row = registrationRow(context, receipt, date);
    return row === undefined ? [] : [{ kind: kindOf(receipt), row }];
  });
  const { participants } = context.campaign.plan.value;
  const kinds = [...new Set([...participants, ...rows.map(({ kind }) => kind)])];
  const grouped = kinds
    .map((kind) => rows.filter((each) => each.kind === kind))
    .filter(({ length }) => length > 0);
  let last = 0;
  return grouped.map((group, index) => {
    const own = group.map(({ row }) => ({ ...row, order: ++last }));
    return { order: index + 1, kind: group[0]?.kind ?? "", rows: own, counts: registrationCounts(own) };
  });
}

export function registrationCounts(rows: readonly RegistrationRow[]): RegistrationGroup["counts"] {
  const inState = (...states: readonly Receipt["state"][]) =>
    rows.filter(({ state }) => states.some((each) => each === state)).length;
  const sum = (field: "targets" | "collectives" | "people") =>
    rows.reduce((total, row) => total + row[field], 0);
  const missing = inState("chưa gửi");
  return {
    units: rows.length,
    received: rows.length - missing,
    late: inState("quá hạn"),
    missing,
    targets: sum("targets"),
    collectives: sum("collectives"),
    people: sum("people"),
  };
}

/** A unit whose kind on the day isn't known registered all the same. */
function kindOf({ unitKind }: Receipt): string {
  return unitKind ?? "đơn vị khác";
}
