/** When a unit's paper arrived: by a receipt in the log, else by the paper's own date. */

import type { Bilingual, Place } from "../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../model/criteria.ts";
import { fileBeside } from "../model/data-files.ts";
import { firstEvent, firstReceipt } from "../model/log.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { shortDate } from "../text/print-date.ts";
import { hasFault } from "./has-fault.ts";
import { logEntryOf } from "./log-entry.ts";
import type { Given } from "./ruling.ts";

export interface Arrival {
  /** Undefined where nothing tells the day; partial where the paper's own date is. */
  readonly date: CalendarDate | undefined;
  readonly text: Bilingual;
  readonly place: Place;
  readonly notes: readonly Bilingual[];
}

/** Which receipt counts: the first, or the one that found the papers complete. */
export type ReceiptChoice = CriterionOf<"received-before">["receipt"];

/** Undefined where nothing had arrived by the day as of which the round is judged: a receipt after it had not. */
export function arrivalOf(given: Given, choice: ReceiptChoice = "first"): Arrival | undefined {
  const unreadable = unreadableReceipt(given);
  if (unreadable) return unreadable;
  const first = receipt(given) ?? ownDate(given);
  if (first === undefined || isAfter(first.date, given.asOf)) return undefined;
  return choice === "first" ? first : whenComplete(given);
}

function isAfter(date: CalendarDate | undefined, asOf: CalendarDate): boolean {
  return date !== undefined && date > asOf;
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
  const logged = logEntryOf(filing);
  const first = firstReceipt(logged?.entry);
  if (logged === undefined || first === undefined) return undefined;
  const { date, index } = first;
  return {
    date,
    text: { vi: `Ngày nhận theo sổ: ${shortDate(date)}`, en: `Received, by the log: ${shortDate(date)}` },
    place: logged.place(["events", index]),
    notes: [],
  };
}

/** Papers that arrived but were not found complete by the day of judging have no such day yet. */
function whenComplete({ filing, asOf }: Given): Arrival {
  const logged = logEntryOf(filing);
  const complete = firstEvent(logged?.entry, ["đủ hồ sơ"]);
  if (logged === undefined || complete === undefined || complete.date > asOf) {
    return {
      date: undefined,
      text: { vi: "Sổ theo dõi chưa ghi đủ hồ sơ", en: "The log doesn't say that the papers are complete" },
      place: logged?.place([]) ?? { file: fileBeside(filing.round, "log") },
      notes: [],
    };
  }
  const day = shortDate(complete.date);
  return {
    date: complete.date,
    text: { vi: `Ngày đủ hồ sơ theo sổ: ${day}`, en: `Complete, by the log: ${day}` },
    place: logged.place(["events", complete.index]),
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
