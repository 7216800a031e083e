/** What the department that appraises found in a unit's dossier: the last check known on the day of judging. */

import type { Place } from "../diagnostics/diagnostic.ts";
import type { Appraisal } from "../model/appraisal.ts";
import type { Path } from "../model/source-file.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { logEntryOf } from "./log-entry.ts";
import type { Given } from "./ruling.ts";

export interface DossierCheck {
  readonly found: Appraisal["dossiers"][string];
  /** When the log says that the dossier was completed after the check. */
  readonly completed: CalendarDate | undefined;
  place(path: Path): Place;
}

/** Of two checks on one day, that of the later round. */
export function dossierCheckOf(given: Given): DossierCheck | undefined {
  const { campaign, filing, asOf } = given;
  const checks = campaign.rounds.flatMap(({ appraisal }) => {
    const dossiers = appraisal?.value.dossiers ?? {};
    const found = Object.hasOwn(dossiers, filing.unit) ? dossiers[filing.unit] : undefined;
    return appraisal && found && found.date <= asOf ? [{ found, source: appraisal.source }] : [];
  });
  const last = checks.reduce<(typeof checks)[number] | undefined>(
    (latest, each) => (latest && latest.found.date > each.found.date ? latest : each),
    undefined,
  );
  return (
    last && {
      found: last.found,
      completed: completedAfter(last.found.date, given),
      place: (path) => last.source.place(["dossiers", filing.unit, ...path]),
    }
  );
}

function completedAfter(day: CalendarDate, { filing, asOf }: Given): CalendarDate | undefined {
  const events = logEntryOf(filing)?.entry.events ?? [];
  return events.find(({ state, date }) => state === "đủ hồ sơ" && date > day && date <= asOf)?.date;
}
