/** Units that a person left during the campaign for the one that names them. */

import type { Place } from "../diagnostics/diagnostic.ts";
import type { Person } from "../model/person.ts";
import type { Located } from "../model/source-file.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import { addDays, addMonths } from "../text/date-arithmetic.ts";
import { belongsTo } from "./belonging.ts";
import type { Given } from "./ruling.ts";

export interface FormerUnit {
  readonly unit: string;
  /** The last day there. */
  readonly to: CalendarDate;
  readonly place: Place;
}

/**
 * Where the person was for so many months and left on or after the campaign's first day, before the day of the paper.
 * Several posts in one unit are one stay; a stay without a beginning is long enough.
 */
export function formerUnits(person: Located<Person>, months: number, given: Given): FormerUnit[] {
  const { filing, records, campaign } = given;
  const { from: start } = campaign.plan.value.period;
  return staysOf(person).filter(
    ({ unit, from, to }) =>
      to >= start &&
      to < filing.day &&
      !belongsTo(unit, filing.unit, { day: filing.day, records }) &&
      (from === undefined || addMonths(from, months) <= addDays(to, 1)),
  );
}

interface Stay extends FormerUnit {
  readonly from: CalendarDate | undefined;
}

/** Of each unit that the person has left, from the first day of the first post to the last of the last. */
function staysOf({ value, source }: Located<Person>): Stay[] {
  const units = [...new Set(value.positions.map(({ unit }) => unit))];
  return units.flatMap((unit) => {
    const posts = value.positions.flatMap((post, index) => (post.unit === unit ? [{ post, index }] : []));
    const ends = posts.map(({ post }) => post.to).filter((to) => to !== undefined);
    const to = ends.toSorted().at(-1);
    const last = posts.find(({ post }) => post.to === to);
    if (to === undefined || last === undefined || ends.length < posts.length) return [];
    const starts = posts.map(({ post }) => post.from);
    const from = starts.includes(undefined) ? undefined : starts.toSorted()[0];
    return [{ unit, from, to, place: source.place(["positions", last.index]) }];
  });
}
