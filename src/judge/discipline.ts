/** What a person's file says of discipline since a year. */

import type { Bilingual, Place } from "../diagnostics/diagnostic.ts";
import type { Person } from "../model/person.ts";
import type { Located } from "../model/source-file.ts";
import { type CalendarDate, firstDayOf, lastDayOf } from "../text/calendar-date.ts";
import { citedDate } from "../text/cited-document.ts";
import { foldedName } from "../text/names.ts";

export interface DisciplineReading {
  readonly standing: "none" | "disciplined" | "open";
  readonly text: Bilingual;
  readonly place: Place;
}

interface Since {
  readonly since: number;
  readonly asOf: CalendarDate;
}

/** The day is what follows the last comma; without it nobody can say whether the discipline counts. */
export function readDiscipline({ value, source }: Located<Person>, span: Since): DisciplineReading {
  const place = source.place(["discipline"]);
  const { discipline } = value;
  if (discipline === undefined) return { standing: "open", text: unsaid, place };
  return {
    standing: standingOf(discipline, span),
    text: { vi: `Kỷ luật: ${discipline}`, en: `Discipline: ${discipline}` },
    place,
  };
}

const unsaid: Bilingual = { vi: "Kỷ luật: chưa ghi", en: "Discipline: not stated" };

function standingOf(discipline: string, { since, asOf }: Since): DisciplineReading["standing"] {
  if (foldedName(discipline) === "không") return "none";
  const day = citedDate(discipline);
  if (day === undefined) return "open";
  return lastDayOf(day) < `${since}-01-01` || firstDayOf(day) > asOf ? "none" : "disciplined";
}
