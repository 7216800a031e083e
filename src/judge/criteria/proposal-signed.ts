/** The unit's proposal is dated, and somebody in office on that day, who is not a nominee, signs it. */

import { findBody } from "../../model/body.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { type CalendarDate, firstDayOf, isWholeDate } from "../../text/calendar-date.ts";
import { shortDate } from "../../text/print-date.ts";
import type { Paper } from "../filings.ts";
import { notFiled } from "../not-filed.ts";
import { bareRuling, type Given, type Ruling } from "../ruling.ts";
import { type Signers, signersOf } from "../signers.ts";

type ProposalSigned = CriterionOf<"proposal-signed">;

export function proposalSigned(criterion: ProposalSigned, given: Given): Ruling {
  const { filing, records, asOf } = given;
  if (filing.paper === undefined) return notFiled(filing, filing.closed);
  const { date } = filing.paper.record.value;
  if (date === undefined) return undated;
  if (firstDayOf(date) > asOf) return later(date);
  const unit = findBody(records, filing.unit);
  if (unit === undefined) return unitUnreadable;
  return signed(signersOf(unit, given), { criterion, date, paper: filing.paper });
}

const undated = bareRuling("chưa đủ căn cứ", {
  vi: "Tờ trình chưa ghi ngày.",
  en: "The proposal has no date.",
});

const unitUnreadable = bareRuling("chưa đủ căn cứ", {
  vi: "Tệp của đơn vị có lỗi, phải sửa xong mới xét được.",
  en: "The unit's file has a fault and can be judged only when that is mended.",
});

function later(date: CalendarDate): Ruling {
  return bareRuling("chưa đủ căn cứ", {
    vi: `Tờ trình ghi ngày ${shortDate(date)}, sau ngày xét.`,
    en: `The proposal of ${shortDate(date)} is later than the day of judging.`,
  });
}

interface Signing {
  readonly criterion: ProposalSigned;
  readonly date: CalendarDate;
  readonly paper: Paper;
}

function signed(signers: Signers, { criterion, date, paper }: Signing): Ruling {
  const isDay = isWholeDate(date);
  const ruling = isDay || criterion.day === "noted" ? outcomeOf(signers, date) : dayWanting;
  return {
    ...ruling,
    facts: [
      {
        text: { vi: `Tờ trình ghi ${shortDate(date)}`, en: `Proposal of ${shortDate(date)}` },
        place: paper.record.source.place(["date"]),
      },
      ...signers.facts,
    ],
    notes:
      ruling.outcome === "đạt" && !isDay
        ? [{ vi: `Tờ trình mới ghi ${shortDate(date)}, chưa điền ngày.`, en: "The proposal has no day yet." }]
        : [],
  };
}

type Decided = Pick<Ruling, "outcome" | "reason">;

const dayWanting: Decided = {
  outcome: "chưa đủ căn cứ",
  reason: { vi: "Tờ trình chưa điền ngày.", en: "The proposal has no day yet." },
};

function outcomeOf({ signer, inOffice }: Signers, date: CalendarDate): Decided {
  const day = shortDate(date);
  if (signer !== undefined) {
    const { name, position } = signer;
    return {
      outcome: "đạt",
      reason: {
        vi: `Tờ trình ${day} do ${position} ${name} ký.`,
        en: `Proposal of ${day}, signed by ${name}.`,
      },
    };
  }
  return inOffice
    ? {
        outcome: "không đạt",
        reason: {
          vi: `Ngoài cá nhân được đề nghị, không ai giữ chức vụ để ký tờ trình ${day}.`,
          en: `On ${day} nobody but the nominees held an office to sign.`,
        },
      }
    : {
        outcome: "chưa đủ căn cứ",
        reason: {
          vi: `Chưa ghi ai giữ chức vụ để ký tờ trình ${day}.`,
          en: `Who held an office to sign on ${day} is not recorded.`,
        },
      };
}
