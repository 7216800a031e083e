/** The kinds of criteria, each with the function that judges by it. */

import type { Criterion, CriterionKind, CriterionOf } from "../../model/criteria.ts";
import type { Given, JudgeBy, Ruling } from "../ruling.ts";
import { achievementShown } from "./achievement-shown.ts";
import { achievementsInPeriod } from "./achievements-in-period.ts";
import { appraisedBy } from "./appraised-by.ts";
import { attestedConduct } from "./attested-conduct.ts";
import { awardsAccounted } from "./awards-accounted.ts";
import { basesInForce } from "./bases-in-force.ts";
import { bodyMet } from "./body-met.ts";
import { certificatesMatch } from "./certificates-match.ts";
import { confirmed } from "./confirmed.ts";
import { datesInOrder } from "./dates-in-order.ts";
import { dutiesDone } from "./duties-done.ts";
import { formerUnitHeard } from "./former-unit-heard.ts";
import { leftToOthers } from "./left-to-others.ts";
import { oneProposal } from "./one-proposal.ts";
import { opinionBefore } from "./opinion-before.ts";
import { ownAwardTo } from "./own-award-to.ts";
import { papersComplete } from "./papers-complete.ts";
import { peopleQuota } from "./people-quota.ts";
import { personCategory } from "./person-category.ts";
import { proposalSigned } from "./proposal-signed.ts";
import { receivedBefore } from "./received-before.ts";
import { recognisedBefore } from "./recognised-before.ts";
import { registered } from "./registered.ts";
import { reportFiled } from "./report-filed.ts";
import { sameUnitTree } from "./same-unit-tree.ts";
import { staffShare } from "./staff-share.ts";
import { stepWithin } from "./step-within.ts";
import { stepsHeld } from "./steps-held.ts";
import { targetsMet } from "./targets-met.ts";
import { titleHeld } from "./title-held.ts";
import { unitKindAllowed } from "./unit-kind-allowed.ts";
import { votePassed } from "./vote-passed.ts";
import { yearlyRatings } from "./yearly-ratings.ts";

export const criteria: { readonly [Kind in CriterionKind]: JudgeBy<CriterionOf<Kind>> } = {
  "achievement-shown": achievementShown,
  "achievements-in-period": achievementsInPeriod,
  "appraised-by": appraisedBy,
  "attested-conduct": attestedConduct,
  "awards-accounted": awardsAccounted,
  "bases-in-force": basesInForce,
  "body-met": bodyMet,
  "certificates-match": certificatesMatch,
  "dates-in-order": datesInOrder,
  "duties-done": dutiesDone,
  "former-unit-heard": formerUnitHeard,
  "left-to-others": leftToOthers,
  "one-proposal": oneProposal,
  "opinion-before": opinionBefore,
  "own-award-to": ownAwardTo,
  "papers-complete": papersComplete,
  "people-quota": peopleQuota,
  "person-category": personCategory,
  "proposal-signed": proposalSigned,
  "received-before": receivedBefore,
  "recognised-before": recognisedBefore,
  "report-filed": reportFiled,
  "same-unit-tree": sameUnitTree,
  "staff-share": staffShare,
  "step-within": stepWithin,
  "steps-held": stepsHeld,
  "targets-met": targetsMet,
  "title-held": titleHeld,
  "unit-kind-allowed": unitKindAllowed,
  "vote-passed": votePassed,
  "yearly-ratings": yearlyRatings,
  confirmed,
  registered,
};

/** The map's type pairs each kind with its function; the compiler can't follow that pairing through an index. */
export function judgeBy(criterion: Criterion, given: Given): Ruling {
  const judge = criteria[criterion.kind] as JudgeBy<Criterion>;
  return judge(criterion, given);
}
