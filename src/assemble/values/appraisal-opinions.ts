/** What each department said of the cases: with how many it agreed, and what it said of the others. */

import { isPerson } from "../../model/submission.ts";
import { citation } from "../../text/cited-document.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { shortNameOf } from "../body-names.ts";
import type { OwnValues } from "../paper.ts";
import type { AppraisedCase } from "./appraised-cases.ts";
import { nomineeName } from "./nominee-rows.ts";

type AppraisalValues = OwnValues<"appraisal">["appraisal"];

type Opinion = AppraisedCase["opinions"][number];

interface OpinionOnCase {
  readonly appraised: AppraisedCase;
  readonly opinion: Opinion;
}

/** In the order of the cases in which a department is met first; of two opinions on one case the last counts. */
export function departmentOpinions(
  context: AssemblyContext,
  cases: readonly AppraisedCase[],
  date: string,
): AppraisalValues["opinions"] {
  const bodies = new Set(cases.flatMap(({ opinions }) => opinions.map(({ body }) => body)));
  return [...bodies].map((body) => {
    const given = cases.flatMap((appraised) => lastOf(body, appraised));
    const agreed = given.filter(({ opinion }) => opinion.stance === "đồng ý");
    return {
      body: shortNameOf(context, body, date),
      documents: documentsOf(given).join("; "),
      agreed: {
        collectives: agreed.filter(({ appraised }) => !isPerson(appraised.nominee)).length,
        people: agreed.filter(({ appraised }) => isPerson(appraised.nominee)).length,
      },
      others: given
        .filter(({ opinion }) => opinion.stance !== "đồng ý")
        .map(({ appraised: { nominee }, opinion: { stance, text } }) => ({
          ...{ stance, text, isPerson: isPerson(nominee) },
          name: nomineeName(context, nominee, date),
        })),
    };
  });
}

function lastOf(body: string, appraised: AppraisedCase): OpinionOnCase[] {
  const last = appraised.opinions
    .filter((each) => each.body === body)
    .reduce<Opinion | undefined>((one, each) => (one && one.date > each.date ? one : each), undefined);
  return last === undefined ? [] : [{ appraised, opinion: last }];
}

function documentsOf(given: readonly OpinionOnCase[]): string[] {
  const documents = given.flatMap(({ opinion }) => opinion.document ?? []);
  return [...new Set(documents)].map(citation);
}
