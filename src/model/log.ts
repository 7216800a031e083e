/** The log (sổ theo dõi): what the Bloc records about each unit's papers in a round. */

import { z } from "zod";
import { shortDate } from "../text/print-date.ts";
import { date, fileHash, keyTitled, text } from "./fields.ts";
import { titled } from "./titled.ts";

/** The state of papers that came late: the office excludes nobody for it, the competent body considers them. */
export const putBeforeCommittee = "quá hạn, trình Ban Thường vụ xem xét";

export const logStates = ["đã nhận", "trả lại bổ sung", "đủ hồ sơ", "rút", putBeforeCommittee] as const;

const event = z.strictObject({
  date: titled(date, "Ngày", "Ngày nhận, trả lại hoặc kết luận về hồ sơ, như «7/4/2015»."),
  state: titled(z.enum(logStates), "Tình trạng hồ sơ", "Việc xảy ra với hồ sơ của đơn vị trong ngày ấy."),
  incoming: titled(text.optional(), "Số đến", 'Số đến ghi ở dấu công văn đến, trong ngoặc kép: "312".'),
  by: titled(text, "Người theo dõi", "Họ tên người ghi sổ."),
  reason: titled(text.optional(), "Lý do", "Vì sao trả lại, nhận muộn hay rút; một câu."),
});

const numberAndDate = {
  number: titled(
    text,
    "Số, ký hiệu",
    'Như trên văn bản đã ký, trong ngoặc kép: "05-TTr/CB"; hoặc chỉ số "05".',
  ),
  date: titled(date, "Ngày ký", "Ngày ghi trên văn bản đã ký."),
};

const hashes = {
  sha256: titled(
    fileHash.optional(),
    "Mã băm của tệp Word",
    "Lệnh ho-so issue ghi khi cất tệp vào thư mục issued; từ đó tệp ấy là văn bản, không dựng lại nữa.",
  ),
  scan: titled(text.optional(), "Bản chụp", "Đường dẫn đến tệp chụp văn bản đã ký, nếu có."),
  scanSha256: titled(fileHash.optional(), "Mã băm của bản chụp", "Lệnh ho-so issue ghi."),
};

/** What a later signing put another document in the place of. */
const replaced = z.strictObject({
  ...numberAndDate,
  ...hashes,
  reason: titled(text, "Lý do thay", "Vì sao văn bản này được thay; một câu."),
});

/** A signed document: a fact from then on, no longer an output. */
const issued = z.strictObject({
  ...numberAndDate,
  ...hashes,
  amends: titled(
    text.optional(),
    "Sửa đổi văn bản",
    "Mã văn bản đã ban hành mà văn bản này sửa đổi, bổ sung.",
  ),
  reason: titled(text.optional(), "Lý do sửa đổi", "Vì sao sửa đổi; một câu."),
  replaced: titled(
    z.array(replaced).default([]),
    "Đã thay những văn bản",
    "Những lần ký trước mà văn bản này thay, cũ trước mới sau; tệp còn trong issued/<đơn vị>/replaced.",
  ),
});

const entry = z.strictObject({
  events: titled(
    z.array(event).default([]),
    "Diễn biến",
    "Mỗi lần nhận, trả lại, đủ hồ sơ, rút là một dòng, theo thứ tự thời gian.",
  ),
  issued: titled(
    z
      .record(keyTitled("mã văn bản"), titled(issued, "Văn bản đã ký", "Số và ngày của văn bản đã ban hành."))
      .default({}),
    "Văn bản đã ban hành",
    "Các văn bản đã ký của đơn vị, theo phần sau của mã văn bản (tên tệp in ra, không kể số thứ tự).",
  ),
});

export const logSchema = z.record(
  keyTitled("mã đơn vị"),
  titled(entry, "Theo dõi một đơn vị", "Hồ sơ của đơn vị trong đợt này: đã nhận, trả lại, đủ, ban hành."),
);

export type Log = z.output<typeof logSchema>;
export type LogEntry = Log[string];
export type Issued = z.output<typeof issued>;

/** What became of papers on a day, as a phrase; that lateness was put before a body was written down on that day, not considered. */
export function describeEvent({
  state,
  date: day,
}: Pick<LogEntry["events"][number], "state" | "date">): string {
  return state === putBeforeCommittee
    ? `sổ theo dõi ngày ${shortDate(day)}: ${state}`
    : `${state} ngày ${shortDate(day)}`;
}

/** Of an event of the log, its day and where it stands in the entry. */
export interface DatedEvent {
  readonly date: string;
  readonly index: number;
}

/** The first receipt of a unit's papers: units are judged by when they sent (practice: first receipt, not the first complete one). */
export function firstReceipt(entry: LogEntry | undefined): DatedEvent | undefined {
  return firstEvent(entry, ["đã nhận", "đủ hồ sơ"]);
}

/** The earliest of the entry's events with one of the states. */
export function firstEvent(
  entry: LogEntry | undefined,
  states: readonly LogEntry["events"][number]["state"][],
): DatedEvent | undefined {
  return (entry?.events ?? [])
    .map(({ date, state }, index) => ({ date, state, index }))
    .filter(({ state }) => states.includes(state))
    .reduce<DatedEvent | undefined>(
      (first, { date, index }) => (first && first.date <= date ? first : { date, index }),
      undefined,
    );
}
