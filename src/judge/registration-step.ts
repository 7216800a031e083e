/** Whether a unit registered for the campaign, as one of the steps that it must have taken. */

import { registeringFor } from "../model/mergers.ts";
import type { Given } from "./ruling.ts";
import { heldOn, type StepReading, unmentioned } from "./step-reading.ts";

/** A registration of a unit that has gone into this one counts for it. */
export function readRegistration({ filing, filings, records }: Given): StepReading {
  const units = registeringFor(filing.unit, filing.day, records);
  const registering = filings.filter(({ unit, phase }) => phase === "đăng ký" && units.includes(unit));
  const registered = registering.find(({ paper }) => paper !== undefined);
  if (registered?.paper !== undefined) {
    const { source } = registered.paper.record;
    return { ...heldOn("registration", registered.day), place: source.place(["date"]) };
  }
  const closed = registering.every((each) => each.closed && !each.faulty);
  return unmentioned("registration", registering.length > 0 && closed);
}
