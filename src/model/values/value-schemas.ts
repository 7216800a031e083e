/** The one schema of values of each scope: what a template of that scope may print. */

import type { z } from "zod";
import type { Scope } from "../template-info.ts";
import { appraisalValues } from "./appraisal-values.ts";
import { awardValues } from "./award-values.ts";
import { campaignValues } from "./campaign-values.ts";
import { checkValues } from "./check-values.ts";
import { decisionValues } from "./decision-values.ts";
import { meetingValues } from "./meeting-values.ts";
import { collectiveValues, personNomineeValues } from "./nominee-values.ts";
import { outcomeValues } from "./outcome-values.ts";
import { ownAwardValues } from "./own-award-values.ts";
import { planTextValues } from "./plan-text-values.ts";
import { registrantValues, registrationValues } from "./registration-values.ts";
import { registrationsValues } from "./registrations-values.ts";
import { shortfallValues } from "./shortfall-values.ts";
import { submissionValues } from "./submission-values.ts";
import { unitReportValues } from "./unit-report-values.ts";

export const valueSchemas = {
  registration: registrationValues,
  registrant: registrantValues,
  registrations: registrationsValues,
  submission: submissionValues,
  meeting: meetingValues,
  collective: collectiveValues,
  person: personNomineeValues,
  "unit-report": unitReportValues,
  "own-award": ownAwardValues,
  check: checkValues,
  shortfall: shortfallValues,
  appraisal: appraisalValues,
  decision: decisionValues,
  award: awardValues,
  plan: planTextValues,
  outcome: outcomeValues,
  campaign: campaignValues,
} as const satisfies Record<Scope, z.ZodObject>;

export type ValuesOf<Kind extends Scope> = z.output<(typeof valueSchemas)[Kind]>;
