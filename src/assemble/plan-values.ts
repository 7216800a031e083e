/** The plan as other papers speak of it. */

import type { Plan } from "../model/plan.ts";
import type { CommonValues } from "../model/values/common-values.ts";
import { longDateWithGaps, visibleGap } from "../text/print-date.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { bodyNames } from "./body-names.ts";
import { lookUpBody } from "./look-up.ts";
import { printWording } from "./print-wording.ts";

export function planValues(context: AssemblyContext, onDate: string): CommonValues["plan"] {
  const { value, source } = context.campaign.plan;
  const [firstYear, lastYear] = ratingYears(value, Number(onDate.slice(0, 4)));
  const proposer = lookUpBody(context, value.proposer);
  return {
    cited: printWording(context, value.cited, {
      values: { number: value.number ?? visibleGap, date: longDateWithGaps(value.date) },
      place: source.place(["cited"]),
    }),
    title: value.title,
    proposer: proposer === undefined ? value.proposer : bodyNames(context, proposer, onDate).fullName,
    award: value.award,
    fullReports: value.reportLength === "full",
    firstYear,
    lastYear,
  };
}

/** The first and last year of the ratings that the plan's rules ask for; where no rule asks for any, the year in hand. */
export function ratingYears({ rules }: Plan, otherwise: number): readonly [first: number, last: number] {
  const years = rules.flatMap(({ criterion }) =>
    criterion.kind === "yearly-ratings" ? criterion.years : [],
  );
  return years.length === 0 ? [otherwise, otherwise] : [Math.min(...years), Math.max(...years)];
}
