/** The right body met and reviewed the nominees before the unit proposed them. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { Fact } from "../../model/verdict.ts";
import { printCount } from "../../text/numbers.ts";
import { shortDate } from "../../text/print-date.ts";
import { type HeldMeeting, heldMeetings, isMeetingPlanned } from "../held-meetings.ts";
import { levelOfMeeting, type MeetingLevel } from "../meeting-level.ts";
import { notFiled } from "../not-filed.ts";
import { bareRuling, type Given, type Ruling } from "../ruling.ts";

type BodyMet = CriterionOf<"body-met">;
type ReadMeeting = HeldMeeting & { readonly level: MeetingLevel };

/** One meeting of the right body is enough, whatever others were held; a body that can't exist is asked about. */
export function bodyMet(criterion: BodyMet, given: Given): Ruling {
  const { filing } = given;
  if (filing.paper === undefined) return notFiled(filing, filing.closed);
  const names = filing.unitKind && criterion.bodies[filing.unitKind];
  if (names === undefined) return noBodyNamed;
  const meetings = heldMeetings(given).map((held) => ({
    ...held,
    level: levelOfMeeting(held, criterion, given),
  }));
  const right = meetings.filter(({ level }) => level === "right" || level === "whole");
  return {
    outcome: right.length > 0 ? "đạt" : wanting(meetings, given),
    reason: right.length > 0 ? metReason(right) : wantingReason(meetings, names),
    facts: meetings.map(meetingFact),
    notes:
      right.length > 0 && right.every(({ level }) => level === "whole") ? wholeNotes(criterion, given) : [],
  };
}

const noBodyNamed = bareRuling("chưa đủ căn cứ", {
  vi: "Kế hoạch không nêu tập thể nào họp xét đối với loại đơn vị này.",
  en: "The plan names no body that must meet for units of this kind.",
});

/** What is still to come, or can't be, decides nothing; another body's meeting is not the one asked for once nothing more is taken in. */
function wanting(meetings: readonly ReadMeeting[], given: Given): Ruling["outcome"] {
  const isOpen = isMeetingPlanned(given) || meetings.some(({ level }) => level === "impossible");
  return given.filing.closed && !isOpen ? "không đạt" : "chưa đủ căn cứ";
}

function metReason(right: readonly ReadMeeting[]): Bilingual {
  const held = right.map(({ meeting: { body, date } }) => ({ body, day: shortDate(date) }));
  return {
    vi: `Đã họp xét: ${held.map(({ body, day }) => `${body} ngày ${day}`).join("; ")}.`,
    en: `Reviewed by: ${held.map(({ body, day }) => `“${body}” on ${day}`).join("; ")}.`,
  };
}

function wantingReason(meetings: readonly ReadMeeting[], names: readonly string[]): Bilingual {
  const asked = { vi: names.join(" hoặc "), en: names.map((name) => `“${name}”`).join(" or ") };
  const impossible = meetings.find(({ level }) => level === "impossible");
  if (impossible !== undefined) {
    const { body } = impossible.meeting;
    return {
      vi: `Đơn vị ít đảng viên thì không có ${body}; cần hỏi lại cuộc họp xét là của tập thể nào.`,
      en: `A unit of so few members has no “${body}”; ask which body met.`,
    };
  }
  const others = meetings.map(({ meeting: { body } }) => body).join(", ");
  return others === ""
    ? { vi: `Chưa có cuộc họp xét của ${asked.vi}.`, en: `No meeting of ${asked.en} yet.` }
    : {
        vi: `Mới có cuộc họp của ${others}; phải là cuộc họp của ${asked.vi}.`,
        en: `Only “${others}” met; it must be ${asked.en}.`,
      };
}

function wholeNotes({ wholeUnits }: BodyMet, { filing }: Given): Bilingual[] {
  const small = filing.unitKind && wholeUnits[filing.unitKind];
  if (small === undefined) return [];
  const { fewerThan } = small;
  return [
    {
      vi: `Cả đơn vị họp xét thay cho cấp ủy (từ ${printCount(fewerThan)} đảng viên chính thức thì có cấp ủy).`,
      en: `The whole unit met in place of its committee (one of ${fewerThan} full members or more has one).`,
    },
  ];
}

function meetingFact({ meeting: { body, date, members }, place }: ReadMeeting): Fact {
  const day = shortDate(date);
  return {
    text: {
      vi: `Họp ${body} ngày ${day}, ${printCount(members.official)} thành viên chính thức`,
      en: `“${body}” met on ${day}, ${members.official} full members`,
    },
    place,
  };
}
