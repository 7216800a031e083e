/** Where names stand in records, as data: names are compared with one another letter by letter. */

import type { RecordKind } from "../model/schemas.ts";
import type { PathPattern } from "./walk-schema.ts";

const ofBody = [
  "names.*.name",
  "names.*.committee",
  "names.*.short",
  "superior",
  "superior.*.value",
  "place",
  "place.*.value",
  "officers.*.name",
];

const written: Readonly<Record<RecordKind, readonly string[]>> = {
  config: [],
  organisation: ofBody,
  unit: [...ofBody, "awards.*.issuerName", "titles.*.name"],
  person: [
    "name",
    "alias",
    "ethnicity",
    "ratings.*.issuerName",
    "officialRatings.*.issuerName",
    "recognitions.*.issuerName",
    "awards.*.issuerName",
  ],
  "unit-ratings": ["issuerName"],
  plan: ["signer.name", "award.of", "award.by", "executors.*"],
  round: [],
  registration: [],
  submission: [
    "meetings.*.chair",
    "meetings.*.secretary",
    "meetings.*.tellers.*",
    "meetings.*.absent.*.name",
    "nominees.*.achievements.*.attestedBy",
  ],
  log: ["*.events.*.by"],
  appraisal: [
    "meetings.*.chair",
    "meetings.*.secretary",
    "meetings.*.members.*.name",
    "dossiers.*.by",
    "conclusions.*.by",
  ],
  decisions: ["conclusions.*.by"],
  "summing-up": [],
  styles: [],
  published: [],
  template: [],
};

/** Patterns with `*` for each item or entry. */
export function nameFieldsOf(kind: RecordKind): readonly PathPattern[] {
  return written[kind].map((path) => path.split("."));
}
