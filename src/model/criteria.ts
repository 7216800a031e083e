/** The kinds of rules that a plan may combine, and whom each can judge; judge/criteria/ has a file of the same name for each. */

import { z } from "zod";
import { achievementShown } from "./criteria/achievement-shown.ts";
import { achievementsInPeriod } from "./criteria/achievements-in-period.ts";
import { appraisedBy } from "./criteria/appraised-by.ts";
import { attestedConduct } from "./criteria/attested-conduct.ts";
import { awardsAccounted } from "./criteria/awards-accounted.ts";
import { basesInForce } from "./criteria/bases-in-force.ts";
import { bodyMet } from "./criteria/body-met.ts";
import { certificatesMatch } from "./criteria/certificates-match.ts";
import { confirmed } from "./criteria/confirmed.ts";
import { datesInOrder } from "./criteria/dates-in-order.ts";
import { dutiesDone } from "./criteria/duties-done.ts";
import { formerUnitHeard } from "./criteria/former-unit-heard.ts";
import { leftToOthers } from "./criteria/left-to-others.ts";
import { oneProposal } from "./criteria/one-proposal.ts";
import { opinionBefore } from "./criteria/opinion-before.ts";
import { ownAwardTo } from "./criteria/own-award-to.ts";
import { papersComplete } from "./criteria/papers-complete.ts";
import { peopleQuota } from "./criteria/people-quota.ts";
import { personCategory } from "./criteria/person-category.ts";
import { proposalSigned } from "./criteria/proposal-signed.ts";
import { receivedBefore } from "./criteria/received-before.ts";
import { recognisedBefore } from "./criteria/recognised-before.ts";
import { registered } from "./criteria/registered.ts";
import { reportFiled } from "./criteria/report-filed.ts";
import { sameUnitTree } from "./criteria/same-unit-tree.ts";
import { staffShare } from "./criteria/staff-share.ts";
import { stepWithin } from "./criteria/step-within.ts";
import { stepsHeld } from "./criteria/steps-held.ts";
import { targetsMet } from "./criteria/targets-met.ts";
import { titleHeld } from "./criteria/title-held.ts";
import { unitKindAllowed } from "./criteria/unit-kind-allowed.ts";
import { votePassed } from "./criteria/vote-passed.ts";
import { yearlyRatings } from "./criteria/yearly-ratings.ts";

/** What the issuing Party body can be judged by: duties that the plan gives to itself. */
export const issuerCriterion = z.discriminatedUnion("kind", [
  leftToOthers,
  appraisedBy,
  opinionBefore,
  dutiesDone,
  basesInForce,
  datesInOrder,
  awardsAccounted,
  certificatesMatch,
]);

/** What a unit can be judged by. */
export const unitCriterion = z.discriminatedUnion("kind", [
  bodyMet,
  proposalSigned,
  leftToOthers,
  peopleQuota,
  receivedBefore,
  stepsHeld,
  unitKindAllowed,
  stepWithin,
  ownAwardTo,
  basesInForce,
  datesInOrder,
]);

/** What collectives and people alike can be judged by. */
const ofNominees = [
  leftToOthers,
  achievementsInPeriod,
  achievementShown,
  sameUnitTree,
  oneProposal,
  votePassed,
  reportFiled,
  papersComplete,
  attestedConduct,
  registered,
] as const;

/** What any nominee can be judged by. */
export const nomineeCriterion = z.discriminatedUnion("kind", [...ofNominees]);

/** What a nominated collective can be judged by. */
export const collectiveCriterion = z.discriminatedUnion("kind", [
  ...ofNominees,
  unitKindAllowed,
  yearlyRatings,
  staffShare,
  titleHeld,
  targetsMet,
]);

/** What a nominated person can be judged by. */
export const personCriterion = z.discriminatedUnion("kind", [
  ...ofNominees,
  recognisedBefore,
  yearlyRatings,
  personCategory,
  confirmed,
  formerUnitHeard,
]);

export type Criterion = z.output<
  | typeof issuerCriterion
  | typeof unitCriterion
  | typeof nomineeCriterion
  | typeof collectiveCriterion
  | typeof personCriterion
>;
export type CriterionKind = Criterion["kind"];
export type CriterionOf<Kind extends CriterionKind> = Extract<Criterion, { kind: Kind }>;
