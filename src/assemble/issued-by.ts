/** Who issues a paper of the issuing Party body: the body itself, or the department to which the plan gives papers of the type. */

import { type Body, findBody } from "../model/body.ts";
import { unitFile } from "../model/data-files.ts";
import type { RoundInHand } from "./assembly-context.ts";
import { ownEntry } from "./own-entry.ts";
import type { Paper } from "./paper.ts";

/** The paper, with the department as its issuer where `issuers` of the plan names one; a unit's own papers stay as they are. */
export function issuedBy(context: RoundInHand, type: string, paper: Paper): Paper {
  const { records, campaign } = context;
  const department = ownEntry(campaign.plan.value.issuers, type);
  if (department === undefined || paper.issuer.id !== records.organisation.value.id) return paper;
  const dependsOn = [...paper.dependsOn, { file: unitFile(department) }];
  return { ...paper, issuer: issuingDepartment(context, type) ?? paper.issuer, dependsOn };
}

/** Undefined where the body itself issues papers of the type, or the department's file is faulty. */
export function issuingDepartment({ records, campaign }: RoundInHand, type: string): Body | undefined {
  const department = ownEntry(campaign.plan.value.issuers, type);
  return department === undefined ? undefined : findBody(records, department);
}
