/** Where records refer to others, as data: for each kind of file the paths at which a name stands, and whose it must be. */

import type { RecordKind } from "../model/schemas.ts";
import type { Path } from "../model/source-file.ts";
import type { NameKind } from "./known-names.ts";

export interface Reference {
  /** A path with `*` for each item or entry. */
  readonly at: string;
  readonly to: NameKind;
  /** The names are the keys of the map at the path, not its values. */
  readonly keys?: true;
  /** A document's id: the name may go on behind a hyphen (`bien-ban-2`). */
  readonly withSubject?: true;
  /** The name that the value means by where it stands. */
  readonly nameOf?: (value: string, path: Path) => string;
}

export const referenceTables: Readonly<Record<RecordKind, readonly Reference[]>> = {
  config: [
    { at: "campaign", to: "campaign" },
    { at: "round", to: "round" },
  ],
  organisation: [
    { at: "tradition", to: "tradition" },
    { at: "officers.*.person", to: "person" },
    { at: "departments.*", to: "unit" },
  ],
  unit: [
    { at: "tradition", to: "tradition" },
    { at: "parents.*.unit", to: "body" },
    { at: "mergedInto.unit", to: "unit" },
    { at: "officers.*.person", to: "person" },
    { at: "awards.*.issuer", to: "body" },
  ],
  person: [
    { at: "positions.*.unit", to: "body" },
    { at: "ratings.*.issuer", to: "body" },
    { at: "officialRatings.*.issuer", to: "body" },
    { at: "recognitions.*.issuer", to: "body" },
    { at: "awards.*.issuer", to: "body" },
  ],
  "unit-ratings": [
    { at: "issuer", to: "body" },
    { at: "ratings", to: "unit", keys: true },
  ],
  plan: [
    { at: "issuer", to: "body" },
    { at: "proposer", to: "body" },
    { at: "rules.*.clause", to: "clause" },
    { at: "rules.*.criterion.rater", to: "body" },
    { at: "rules.*.criterion.bodies.*", to: "unit" },
    { at: "rules.*.criterion.lead", to: "unit" },
    { at: "rules.*.criterion.with.*", to: "unit" },
    { at: "rules.*.criterion.type", to: "document type" },
    { at: "papers.*.clause", to: "clause" },
    { at: "documents.*.*", to: "document type" },
    { at: "paperRecipients", to: "document type", keys: true },
    { at: "issuers", to: "document type", keys: true },
    { at: "issuers.*", to: "unit" },
  ],
  round: [
    { at: "pins", to: "document type", keys: true },
    { at: "pins.*", to: "template version", nameOf: (version, path) => `${String(path.at(-1))}/${version}` },
  ],
  registration: [
    { at: "people.*", to: "person" },
    { at: "people.*.person", to: "person" },
    { at: "people.*.confirmation.*.by", to: "confirmer" },
  ],
  submission: [
    { at: "meetings.*.votes", to: "nominee", keys: true },
    { at: "proof.ownAward.awarded.*.person", to: "person" },
    { at: "nominees.*.collective", to: "unit" },
    { at: "nominees.*.person", to: "person" },
    { at: "nominees.*.withdrawn.replacedBy", to: "nominee" },
    { at: "nominees.*.report.confirmation.*.by", to: "confirmer" },
  ],
  log: [
    { at: "", to: "body", keys: true },
    { at: "*.issued", to: "document type", keys: true, withSubject: true },
  ],
  appraisal: [
    { at: "meetings.*.members.*.body", to: "unit" },
    { at: "dossiers", to: "unit", keys: true },
    { at: "duties", to: "duty", keys: true },
    { at: "dossiers.*.papers.*.paper", to: "paper" },
    { at: "dossiers.*.papers.*.nominee", to: "nominee" },
    { at: "opinions.*.nominee", to: "nominee" },
    { at: "opinions.*.body", to: "body" },
    { at: "proposals.*.nominee", to: "nominee" },
    { at: "conclusions.*.nominee", to: "nominee" },
  ],
  decisions: [
    { at: "decisions.*.awards.*.collective", to: "unit" },
    { at: "decisions.*.awards.*.person", to: "person" },
    { at: "decisions.*.awards.*.unit", to: "unit" },
    { at: "decisions.*.amends", to: "decision" },
    { at: "decisions.*.replaces", to: "decision" },
    { at: "decisions.*.corrections.*.nominee", to: "nominee" },
    { at: "blank.adjustments.*.nominee", to: "nominee" },
    { at: "conclusions.*.nominee", to: "nominee" },
  ],
  "summing-up": [],
  styles: [
    { at: "traditions.*.*.style", to: "style" },
    { at: "kinds.*.tradition", to: "tradition" },
    { at: "organisation.tradition", to: "tradition" },
    {
      at: "styles.*.parts.*",
      to: "part version",
      nameOf: (version, path) => `${String(path.at(-1))}/${String(path[1])}/${version}`,
    },
  ],
  published: [],
  template: [],
};

/** Ids that must differ from one another; patterns of one row share a list, up to their last `*`. */
export const distinctIds: Readonly<Partial<Record<RecordKind, readonly (readonly string[])[]>>> = {
  plan: [["rules.*.id"], ["clauses.*.id"], ["legalBases.*.id"], ["papers.*.id"], ["documents.*.*"]],
  registration: [["people.*", "people.*.person"], ["targets.*.id"], ["people.*.targets.*.id"]],
  submission: [["nominees.*.collective", "nominees.*.person"], ["proof.ownAward.awarded.*.person"]],
  appraisal: [["proposals.*.nominee"]],
  decisions: [["decisions.*.id"], ["decisions.*.awards.*.collective", "decisions.*.awards.*.person"]],
};
