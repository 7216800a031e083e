/** Each issued certificate is of somebody whom a decision awards, and carries the decision's own date. */

import type { Bilingual, Place } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { fileBeside } from "../../model/data-files.ts";
import { givesAwards } from "../../model/decisions.ts";
import type { Fact } from "../../model/verdict.ts";
import { withdrawnAwards } from "../../model/withdrawn-awards.ts";
import { firstDayOf, lastDayOf } from "../../text/calendar-date.ts";
import { printCount } from "../../text/numbers.ts";
import { shortDate } from "../../text/print-date.ts";
import { decisionsOf, type ReadDecision } from "../awards.ts";
import { hasFault } from "../has-fault.ts";
import { logEntryOf } from "../log-entry.ts";
import { bareRuling, type Given, type Ruling } from "../ruling.ts";

/**
 * Where a decision lists its awards there must be as many certificates; until then there is not enough to judge by. A
 * certificate of somebody whose award was taken back later was right on its day: a note asks for its return.
 */
export function certificatesMatch(criterion: CriterionOf<"certificates-match">, given: Given): Ruling {
  const { round } = given.filing;
  const decisions = decisionsOf(given)?.filter(givesAwards);
  const log = fileBeside(round, "log");
  if (decisions === undefined || hasFault(given.records, log, given.subject.id)) return unreadable;
  const withdrawn = withdrawnAwards(round.decisions?.value.decisions ?? [], given.asOf);
  const certificates = certificatesOf(criterion, given);
  if (certificates.length === 0) return noneIssued;
  const checked = certificates.map((each) => ({ ...each, flaw: flawOf(each, decisions) }));
  const wrong = checked.find(({ flaw }) => flaw?.outcome === "không đạt");
  const open = checked.find(({ flaw }) => flaw?.outcome === "chưa đủ căn cứ");
  const missing = missingFrom(certificates, decisions).filter((id) => !withdrawn.has(id));
  const facts = certificates.map(certificateFact);
  const notes = certificates.filter(({ id }) => withdrawn.has(id)).map(returnNote);
  const flaw = wrong?.flaw ?? open?.flaw;
  if (flaw) return { outcome: flaw.outcome, reason: flaw.says, facts, notes };
  return { ...counted(certificates.length, missing), facts, notes };
}

const unreadable = bareRuling("chưa đủ căn cứ", {
  vi: "Tệp quyết định hoặc sổ theo dõi có lỗi, phải sửa xong mới xét được.",
  en: "The decisions or the log have a fault and can be judged only when that is mended.",
});

const noneIssued = bareRuling("chưa đủ căn cứ", {
  vi: "Sổ theo dõi chưa ghi bằng, giấy nào đã ban hành.",
  en: "The log records no certificate as issued.",
});

interface Certificate {
  /** Of whom it is. */
  readonly id: string;
  readonly date: string;
  readonly place: Place;
}

/** Those signed by the day of judging, sorted by whose they are. */
function certificatesOf({ type }: CriterionOf<"certificates-match">, { filing, asOf }: Given): Certificate[] {
  const logged = logEntryOf(filing);
  return Object.entries(logged?.entry.issued ?? {})
    .flatMap(([document, { date }]) =>
      logged && document.startsWith(`${type}-`) && date <= asOf
        ? [{ id: document.slice(type.length + 1), date, place: logged.place(["issued", document]) }]
        : [],
    )
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

interface Flaw {
  readonly outcome: "không đạt" | "chưa đủ căn cứ";
  readonly says: Bilingual;
}

/** A decision that names somebody counts before one that awards everybody eligible. */
function flawOf({ id, date }: Certificate, decisions: readonly ReadDecision[]): Flaw | undefined {
  const decision =
    decisions.findLast(({ named }) => named?.some((award) => award.id === id)) ??
    decisions.find(({ named }) => named === undefined);
  if (decision === undefined) {
    return {
      outcome: "không đạt",
      says: { vi: `Không có quyết định nào khen thưởng ${id}.`, en: `No decision awards ${id}.` },
    };
  }
  const { date: decided } = decision;
  if (decided === date) return undefined;
  const [own, its] = [shortDate(date), decided === undefined ? "chưa ghi" : shortDate(decided)];
  const mayBe = decided === undefined || (firstDayOf(decided) <= date && date <= lastDayOf(decided));
  return {
    outcome: mayBe ? "chưa đủ căn cứ" : "không đạt",
    says: {
      vi: `Bằng, giấy của ${id} ghi ngày ${own}, quyết định ngày ${its}.`,
      en: `The certificate of ${id} is dated ${own}, its decision ${decided === undefined ? "has no date" : its}.`,
    },
  };
}

/** Those whom a decision names and who have no certificate. */
function missingFrom(certificates: readonly Certificate[], decisions: readonly ReadDecision[]): string[] {
  return decisions
    .flatMap(({ named }) => named ?? [])
    .map(({ id }) => id)
    .filter((id) => !certificates.some((certificate) => certificate.id === id));
}

function counted(count: number, missing: readonly string[]): Pick<Ruling, "outcome" | "reason"> {
  if (missing.length === 0) {
    return {
      outcome: "đạt",
      reason: {
        vi: `${printCount(count)} bằng, giấy đã ban hành đều đúng người, đúng ngày của quyết định.`,
        en: `${count} certificates are of those awarded, on the decision's own date.`,
      },
    };
  }
  return {
    outcome: "chưa đủ căn cứ",
    reason: {
      vi: `Mới ban hành ${printCount(count)} bằng, giấy; chưa có: ${missing.join(", ")}.`,
      en: `${count} certificates issued so far; none for ${missing.join(", ")}.`,
    },
  };
}

function returnNote({ id }: Certificate): Bilingual {
  return {
    vi: `Khen thưởng của ${id} đã bị thu hồi: nhận lại bằng, giấy đã trao.`,
    en: `The award of ${id} was taken back: its certificate is to be returned.`,
  };
}

function certificateFact({ id, date, place }: Certificate): Fact {
  const text = `${id}: ${shortDate(date)}`;
  return { text: { vi: text, en: text }, place };
}
