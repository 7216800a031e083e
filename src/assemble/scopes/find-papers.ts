/** What each scope's papers are: a document type is made for the subjects of its template's scope. */

import type { Scope } from "../../model/template-info.ts";
import type { FindPapers } from "../paper.ts";
import { appraisalPapers } from "./appraisal.ts";
import { awardPapers } from "./award.ts";
import { campaignPapers } from "./campaign.ts";
import { checkPapers } from "./check.ts";
import { collectivePapers } from "./collective.ts";
import { decisionPapers } from "./decision.ts";
import { meetingPapers } from "./meeting.ts";
import { outcomePapers } from "./outcome.ts";
import { ownAwardPapers } from "./own-award.ts";
import { personPapers } from "./person.ts";
import { planPapers } from "./plan.ts";
import { registrantPapers } from "./registrant.ts";
import { registrationPapers } from "./registration.ts";
import { registrationsPapers } from "./registrations.ts";
import { shortfallPapers } from "./shortfall.ts";
import { submissionPapers } from "./submission.ts";
import { unitReportPapers } from "./unit-report.ts";

export const findPapers: { readonly [Kind in Scope]: FindPapers<Kind> } = {
  registration: registrationPapers,
  registrant: registrantPapers,
  registrations: registrationsPapers,
  submission: submissionPapers,
  meeting: meetingPapers,
  collective: collectivePapers,
  person: personPapers,
  "unit-report": unitReportPapers,
  "own-award": ownAwardPapers,
  check: checkPapers,
  shortfall: shortfallPapers,
  appraisal: appraisalPapers,
  decision: decisionPapers,
  award: awardPapers,
  plan: planPapers,
  outcome: outcomePapers,
  campaign: campaignPapers,
};
