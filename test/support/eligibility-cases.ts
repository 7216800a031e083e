/** How the cases in test/eligibility/ are written. */

import { readdirSync } from "node:fs";
import { z } from "zod";
import { unitKind } from "../../src/model/unit.ts";
import { verdictOutcomes } from "../../src/model/verdict.ts";
import { readYaml } from "./sample-data.ts";

/** The schemas of the product check what is inside; here only the vocabulary of the cases is held. */
const written = z.record(z.string(), z.unknown());

const given = z.strictObject({
  /** The day as of which the round is judged; by default the sample's own. */
  asOf: z.string().optional(),
  closed: z.string().optional(),
  /** The phase of the round that is judged, where it comes after the rule's own. */
  round: z.enum(["thẩm định", "quyết định", "tổng kết"]).optional(),
  /** Which nominee is meant where the rule judges collectives and people; by default the first. */
  about: z.enum(["collective", "person"]).optional(),
  kind: z.string().optional(),
  /** `không`: the unit filed nothing. */
  filed: z.literal("không").optional(),
  /** The paper's own date; `không`: left open. */
  date: z.string().optional(),
  /** Events of the log: a date is a first receipt. */
  received: z
    .union([z.string(), z.array(z.strictObject({ date: z.string(), state: z.string() }))])
    .optional(),
  /** What differs from a unit that held every step; `without` leaves steps out. */
  proof: written.optional(),
  without: z.array(z.string()).optional(),
  people: z.int().optional(),
  withdrawn: z.int().optional(),
  /** The Bloc's own yearly decisions, and those of another rater. */
  ratings: z.record(z.string(), z.string()).optional(),
  otherRatings: z.record(z.string(), z.string()).optional(),
  /** Further decisions of the Bloc, by the unit's id and the year. */
  unitRatings: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  person: written.optional(),
  /** What differs in the unit's own file; other units and people by their ids. */
  unit: written.optional(),
  units: z.record(z.string(), written).optional(),
  persons: z.record(z.string(), written).optional(),
  /** Meetings that the submission has, each as it differs from one of twelve members on 3 April 2025. */
  meetings: z.array(written).optional(),
  /** What differs in the submission, in the entry of the collective and in that of the first person. */
  submission: written.optional(),
  collectiveEntry: written.optional(),
  personEntry: written.optional(),
  /** Submissions and registrations of other units, by their ids. */
  otherSubmissions: z.record(z.string(), written).optional(),
  otherRegistrations: z.record(z.string(), written).optional(),
  /** What the unit registered before, where the rule's phase comes after that; `không`: nothing, in a round that others registered in. */
  registered: z.union([z.literal("không"), written]).optional(),
  appraisal: written.optional(),
  decisions: written.optional(),
  /** What the issuing body has issued in the quyết định round, by documents' ids. */
  issued: written.optional(),
  /** What differs in the plan, its rules apart. */
  plan: written.optional(),
  /** Days off beside those of the sample's config. */
  daysOff: z.array(z.string()).optional(),
  /** The other reading of the rule: parameters of its criterion. */
  reading: written.optional(),
});

const caseSet = z.strictObject({
  rule: z.string(),
  /** The kinds of units that the rule is for; absent: all. */
  kinds: z.array(unitKind).optional(),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      given,
      /** `không xét`: the rule has no verdict on the unit, because it is none of those that file with the issuer. */
      expect: z.enum([...verdictOutcomes, "không xét"]),
      /** Words that the Vietnamese reason must hold. */
      because: z.string().default(""),
      /** Words of each note, in their order; absent: no note. */
      notes: z.array(z.string()).optional(),
    }),
  ),
});

export type EligibilityGiven = z.output<typeof given>;
export type CaseSet = z.output<typeof caseSet>;
export type EligibilityCase = CaseSet["cases"][number];

/** All sets, sorted by their files' names, which begin with the rules' ids. */
export function caseSets(): CaseSet[] {
  const folder = new URL("../eligibility/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return files.sort().map((name) => caseSet.parse(readYaml(`test/eligibility/${name}`)));
}
