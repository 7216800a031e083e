/** Whether a unit registered for the campaign, as one of the steps that it must have taken. */

import { mergedInto } from "./mergers.ts";
import type { Given } from "./ruling.ts";
import { heldOn, type StepReading, unmentioned } from "./step-reading.ts";

/** A registration of a unit that has gone into this one counts for it. */
export function readRegistration({ filing, filings, records }: Given): StepReading {
  const units = [filing.unit, ...mergedInto(filing.unit, filing.day, records).map(({ id }) => id)];
  const registering = filings.filter(({ unit, phase }) => phase === "đăng ký" && units.includes(unit));
  const registered = registering.find(({ paper }) => paper !== undefined);
  if (registered?.paper !== undefined) {
    const { source } = registered.paper.record;
    return { ...heldOn("registration", registered.day), place: source.place(["date"]) };
  }
  const closed = registering.every((each) => each.closed && !each.faulty);
  return unmentioned("registration", registering.length > 0 && closed);
}
