/** A submission (hồ sơ đề nghị): what a unit files in a đề nghị round. */

import { z } from "zod";
import { citedDocument, clockTime, count, date, id, partialDate, prose, quantity, text } from "./fields.ts";
import { confirmation } from "./registration.ts";

/** A step of the campaign in the unit that did not take place, said by the unit itself. */
const notHeld = z.literal("không tổ chức");

/** Proof that the unit launched, summed up and rewarded by itself: the plan makes its proposals depend on it. */
export const proof = z.strictObject({
  launch: z.union([notHeld, z.strictObject({ document: citedDocument, date: date.optional() })]).optional(),
  summingUp: z.union([notHeld, z.strictObject({ event: text, date: date.optional() })]).optional(),
  ownAward: z
    .union([
      notHeld,
      z.strictObject({
        document: citedDocument.optional(),
        form: text,
        date: date.optional(),
        collectives: count.optional(),
        people: count.optional(),
      }),
    ])
    .optional(),
});

/** Those who belong to the meeting; probationary members (total − official) have no vote (Điều lệ Đảng, Điều 3). */
const members = z.strictObject({
  total: count,
  official: count,
  exempt: count.optional(),
  temporary: count.optional(),
  present: count,
  presentOfficial: count,
});

const votes = z.strictObject({ yes: count, no: count.default(0), other: count.default(0) });

/** One meeting that reviewed the nominees; `votes` by the nominee's id. */
export const meeting = z.strictObject({
  body: text,
  date: date,
  start: clockTime,
  end: clockTime,
  place: text,
  chair: text,
  secretary: text,
  invited: z.array(text).default([]),
  absent: z.array(z.strictObject({ name: text, reason: text })).default([]),
  members,
  voting: z.enum(["biểu quyết", "bỏ phiếu kín"]).default("biểu quyết"),
  tellers: z.array(text).default([]),
  ballots: z.strictObject({ issued: count, returned: count, valid: count, invalid: count }).optional(),
  discussion: prose,
  votes: z.record(z.string(), votes),
});

/** A target of the congress's resolution, with its result (kế hoạch, mục III.3.1.2). */
const resolutionTarget = z.strictObject({
  text,
  measuredIn: text,
  target: quantity,
  result: quantity,
  better: z.enum(["cao hơn", "thấp hơn"]).default("cao hơn"),
});

/** A dated achievement inside the campaign, and who attests it. */
const achievement = z.strictObject({
  date: partialDate,
  text,
  document: citedDocument.optional(),
  attestedBy: text.optional(),
});

const results = z.record(z.string(), quantity);

const nomineeFields = {
  /** Withdrawn nominees leave the quota and the papers. */
  withdrawn: z.strictObject({ date, reason: text, document: citedDocument.optional() }).optional(),
  /** At most 60 words; it also feeds the lists that leadership reads. */
  summary: text.optional(),
  achievements: z.array(achievement).default([]),
  note: text.optional(),
};

/** A nominated collective: the unit itself. */
const collectiveNominee = z.strictObject({
  collective: id,
  ...nomineeFields,
  report: z.strictObject({ date: partialDate.optional(), results: prose }).optional(),
});

/** A nominated person; `results` only where the person registered targets. */
const personNominee = z.strictObject({
  person: id,
  ...nomineeFields,
  results: results.default({}),
  report: z
    .strictObject({
      date: partialDate.optional(),
      duties: prose.optional(),
      results: prose,
      confirmation: z.array(confirmation).default([]),
    })
    .optional(),
});

export const submissionSchema = z.strictObject({
  date: partialDate.optional(),
  proof: proof.default({}),
  overview: prose.optional(),
  meetings: z.array(meeting).default([]),
  /** Results of the registered targets, by the targets' ids. */
  results: results.default({}),
  resolution: z
    .strictObject({ name: text.optional(), asOf: date, targets: z.array(resolutionTarget).min(1) })
    .optional(),
  nominees: z.array(z.union([collectiveNominee, personNominee])).default([]),
  explanation: prose.optional(),
});

export type Submission = z.output<typeof submissionSchema>;
export type Meeting = z.output<typeof meeting>;
export type CollectiveNominee = z.output<typeof collectiveNominee>;
export type PersonNominee = z.output<typeof personNominee>;
export type Nominee = CollectiveNominee | PersonNominee;

export function isPerson(nominee: Nominee): nominee is PersonNominee {
  return "person" in nominee;
}

/** The id of whoever is proposed, a unit's or a person's. */
export function nomineeId(nominee: Nominee): string {
  return isPerson(nominee) ? nominee.person : nominee.collective;
}

/** Those still proposed, in the order of the submission, which expresses rank. */
export function livingNominees({ nominees }: Submission): Nominee[] {
  return nominees.filter(({ withdrawn }) => withdrawn === undefined);
}
