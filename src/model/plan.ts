/** A plan (kế hoạch) as data: clauses, rules, quotas, deadlines, legal bases, papers required and documents made. */

import { z } from "zod";
import { collectiveCriterion, personCriterion, unitCriterion } from "./criteria.ts";
import { citedDocument, date, id, partialDate, period, prose, quantity, text, wording } from "./fields.ts";
import { phase } from "./round.ts";
import { unitKind } from "./unit.ts";

/**
 * A clause as printed. `id` is how it is cited: the number of its section and its own (`III.3.1.2`), gaps in the count
 * included. A heading that ends in a colon runs on into the text.
 */
const clause = z.strictObject({ id: text, heading: text.optional(), text: prose.optional() });

const ruleFields = {
  id: text,
  clause: text,
  title: z.strictObject({ vi: text, en: text }),
  phase,
  /** Kinds of unit that the rule speaks of: the nominated collective's own, else the filing unit's; absent, all. */
  unitKinds: z.array(unitKind).min(1).optional(),
  force: z.enum(["binding", "advisory"]),
  /** Whom a verdict that is not met stops; `people` and `nominees` are all of the unit's. */
  stops: z.enum(["collective", "person", "people", "nominees", "nobody"]),
  /** Printed with a verdict that is not met, where the office has its own word for it (`quá hạn`). */
  note: text.optional(),
};

/** One rule of the plan: which clause, whom it judges, by what criterion, and whom a failure stops. */
const rule = z.discriminatedUnion("subject", [
  z.strictObject({ ...ruleFields, subject: z.literal("unit"), criterion: unitCriterion }),
  z.strictObject({ ...ruleFields, subject: z.literal("collective"), criterion: collectiveCriterion }),
  z.strictObject({ ...ruleFields, subject: z.literal("person"), criterion: personCriterion }),
]);

/** A legal basis with the time in which it is in force. */
const legalBasis = z.strictObject({
  id,
  /** The whole line after the dash, as it is printed. */
  line: wording,
  /** Phases whose papers cite it. */
  phases: z.array(phase).min(1),
  ...period,
});

/** A paper that the plan requires of a dossier, by its clause. */
const paper = z.strictObject({
  clause: text,
  text,
  copies: z.int().positive().default(1),
  /** Where it is asked for only of some nominees. */
  of: z.enum(["unit", "collective", "person"]).default("unit"),
});

const moneyAmount = z.strictObject({ amount: quantity, document: citedDocument.optional() });

export const planSchema = z.strictObject({
  /** The plan's own number and date; absent, the visible gap is printed. */
  number: text.optional(),
  numberCode: text,
  date: partialDate.optional(),
  title: text,
  /** How other papers cite it; `{{number}}` and `{{date}}` carry their visible gaps. */
  cited: wording,
  names: z.strictObject({ short: text, full: text }),
  slogan: text.optional(),
  issuer: id,
  signer: z.strictObject({ authority: text, name: text }),
  period: z.strictObject({ from: date, to: date }),
  /** Whom papers of a phase are addressed to, and through whom. */
  addressees: z.partialRecord(phase, z.array(wording).min(1)),
  /** The form of award, whose it is, and the body that decides on it. */
  award: z.strictObject({ form: text, of: text, by: text }),
  /** Recipients of a document type that stand before the template's own. */
  paperRecipients: z.record(id, z.array(wording)).default({}),
  proposer: id,
  executors: z.array(text).min(1),
  /** The number that percentages of votes are counted from. */
  voteBase: z.enum(["official", "presentOfficial"]).default("presentOfficial"),
  amounts: z
    .strictObject({ collective: moneyAmount.optional(), person: moneyAmount.optional(), source: text })
    .optional(),
  /** The kinds of unit that register and propose with the issuer. */
  participants: z.array(unitKind).min(1),
  /** What stands before the first clause and after the last. */
  opening: prose.optional(),
  clauses: z.array(clause).min(1),
  closing: prose.optional(),
  /** Whom the plan itself was sent to (`Nơi nhận`), as printed. */
  recipients: z.array(text).default([]),
  legalBases: z.array(legalBasis),
  rules: z.array(rule),
  papers: z.array(paper),
  /** Document types made in each phase, in the order of the dossier. */
  documents: z.partialRecord(phase, z.array(id)),
});

export type Plan = z.output<typeof planSchema>;
export type Rule = z.output<typeof rule>;
