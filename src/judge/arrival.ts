/** When a unit's paper arrived: by the first receipt in the log, else by the paper's own date. */

import type { Bilingual, Place } from "../diagnostics/diagnostic.ts";
import { firstReceipt } from "../model/log.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { shortDate } from "../text/print-date.ts";
import { fileBeside, hasFault } from "./round-files.ts";
import type { Given } from "./ruling.ts";

export interface Arrival {
  /** Undefined where nothing tells the day; partial where the paper's own date is. */
  readonly date: CalendarDate | undefined;
  readonly text: Bilingual;
  readonly place: Place;
  readonly notes: readonly Bilingual[];
}

/** Undefined where nothing had arrived by the day as of which the round is judged: a receipt after it had not. */
export function arrivalOf(given: Given): Arrival | undefined {
  const arrival = unreadableReceipt(given) ?? receipt(given);
  if (arrival === undefined) return ownDate(given);
  return arrival.date !== undefined && arrival.date > given.asOf ? undefined : arrival;
}

function unreadableReceipt({ filing, records }: Given): Arrival | undefined {
  const file = fileBeside(filing.round, "log");
  if (!hasFault(records, file, filing.unit)) return undefined;
  return {
    date: undefined,
    text: { vi: "Sổ theo dõi của đơn vị có lỗi", en: "The unit's entry in the log has a fault" },
    place: { file },
    notes: [],
  };
}

function receipt({ filing }: Given): Arrival | undefined {
  const { unit, round } = filing;
  const entry = round.log && Object.hasOwn(round.log.value, unit) ? round.log.value[unit] : undefined;
  const first = firstReceipt(entry);
  if (round.log === undefined || first === undefined) return undefined;
  const { date, index } = first;
  return {
    date,
    text: { vi: `Ngày nhận theo sổ: ${shortDate(date)}`, en: `Received, by the log: ${shortDate(date)}` },
    place: round.log.source.place([unit, "events", index]),
    notes: [],
  };
}

function ownDate({ filing: { paper } }: Given): Arrival | undefined {
  if (paper === undefined) return undefined;
  const { date } = paper.record.value;
  const written =
    date === undefined ? { vi: "chưa ghi", en: "not given" } : { vi: shortDate(date), en: shortDate(date) };
  return {
    date,
    text: { vi: `Ngày của văn bản: ${written.vi}`, en: `The paper's own date: ${written.en}` },
    place: paper.record.source.place(["date"]),
    notes: [
      {
        vi: "Sổ theo dõi chưa ghi ngày nhận; tính theo ngày của văn bản.",
        en: "The log has no receipt; the paper's own date is taken.",
      },
    ],
  };
}
