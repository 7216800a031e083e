/** A person's recognitions under a title: by what level of body, and before or after the day of the paper. */

import type { Place } from "../diagnostics/diagnostic.ts";
import { findBody, kindOn, namesOn, withParents } from "../model/body.ts";
import type { CriterionOf } from "../model/criteria.ts";
import type { Person } from "../model/person.ts";
import type { Located } from "../model/source-file.ts";
import { type CalendarDate, firstDayOf, lastDayOf } from "../text/calendar-date.ts";
import { foldedName } from "../text/names.ts";
import { recordedDay } from "./recorded-day.ts";
import type { Given } from "./ruling.ts";

export interface ReadRecognition {
  readonly title: string;
  readonly document: string | undefined;
  readonly issuerName: string | undefined;
  /** `named`: of a kind that the rule names; `higher`: above the unit; `outside`: without a file of its own here. */
  readonly level: "named" | "higher" | "outside" | "other" | "unknown";
  /** The decision's own date, else the one that its citation ends with. */
  readonly day: CalendarDate | undefined;
  readonly time: "before" | "after" | "unknown";
  readonly place: Place;
}

type Recognition = Person["recognitions"][number];

/** Those whose title holds the rule's words and which are known on the day of judging, in the order of the person's file. */
export function readRecognitions(
  { value, source }: Located<Person>,
  criterion: CriterionOf<"recognised-before">,
  given: Given,
): ReadRecognition[] {
  return value.recognitions.flatMap((recognition, index) => {
    if (!foldedName(recognition.title).includes(foldedName(criterion.title))) return [];
    const day = recordedDay(recognition);
    if (day !== undefined && firstDayOf(day) > given.asOf) return [];
    return {
      ...{ title: recognition.title, document: recognition.document, day },
      issuerName: nameOfIssuer(recognition, given),
      level: levelOf(recognition, criterion, given),
      time: timeOf(day, given.filing.day),
      place: source.place(["recognitions", index]),
    };
  });
}

function levelOf(
  { issuer, issuerName }: Recognition,
  { issuerKinds }: CriterionOf<"recognised-before">,
  { records, filing }: Given,
): ReadRecognition["level"] {
  if (issuer === undefined) return issuerName === undefined ? "unknown" : "outside";
  const body = findBody(records, issuer);
  const kind = body && kindOn(body, filing.day);
  if (kind !== undefined && issuerKinds.includes(kind)) return "named";
  const unit = findBody(records, filing.unit);
  const above = unit === undefined ? [] : withParents(records, unit, filing.day).slice(1);
  return above.some(({ id }) => id === issuer) ? "higher" : "other";
}

function nameOfIssuer({ issuer, issuerName }: Recognition, { records, filing }: Given): string | undefined {
  const body = issuer === undefined ? undefined : findBody(records, issuer);
  return (body && namesOn(body, filing.day)?.name) ?? issuerName ?? issuer;
}

/** A date of which only the month or year is known may be on either side. */
function timeOf(recognised: CalendarDate | undefined, day: CalendarDate): ReadRecognition["time"] {
  if (recognised === undefined) return "unknown";
  if (lastDayOf(recognised) <= day) return "before";
  return firstDayOf(recognised) > day ? "after" : "unknown";
}
