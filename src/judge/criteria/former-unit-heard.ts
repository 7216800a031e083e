/** Of a person who came from another unit during the campaign, that unit gave its opinion. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { Person } from "../../model/person.ts";
import type { Located } from "../../model/source-file.ts";
import type { Fact } from "../../model/verdict.ts";
import { shortDate } from "../../text/print-date.ts";
import { type FormerUnit, formerUnits } from "../former-units.ts";
import { nameOfBody } from "../names.ts";
import { opinionsOn, type ReadOpinion } from "../opinions.ts";
import { bareRuling, type Given, personUnreadable, type Ruling } from "../ruling.ts";

/** The last opinion of each former unit counts. One that is still considering leaves the question open, as does none. */
export function formerUnitHeard({ months }: CriterionOf<"former-unit-heard">, given: Given): Ruling {
  const person = given.records.people.get(given.subject.id);
  if (person === undefined) return personUnreadable;
  const former = formerUnits(person, months, given);
  if (former.length === 0) return { ...stayed, facts: postsOf(person, given) };
  const opinions = opinionsOn(given.subject.id, given) ?? [];
  const heard = former.map((stay) => ({
    stay,
    read: opinions.findLast(({ opinion }) => opinion.body === stay.unit),
  }));
  const outcome = outcomeOf(heard);
  return {
    outcome,
    reason: reasonOf(outcome, heard, given),
    facts: heard.flatMap((each) => factsOf(each, given)),
    notes: [],
  };
}

const stayed = bareRuling("đạt", {
  vi: "Không chuyển từ đơn vị khác đến trong thời gian thi đua.",
  en: "Did not come from another unit during the campaign.",
});

/** Where the person's file says that they were, and are. */
function postsOf({ value, source }: Located<Person>, { filing, records }: Given): Fact[] {
  return value.positions.map(({ unit, title }, index) => {
    const text = `${title}, ${nameOfBody(unit, filing.day, records)}`;
    return { text: { vi: text, en: text }, place: source.place(["positions", index]) };
  });
}

interface Heard {
  readonly stay: FormerUnit;
  readonly read: ReadOpinion | undefined;
}

function outcomeOf(heard: readonly Heard[]): Ruling["outcome"] {
  const stances = heard.map(({ read }) => read?.opinion.stance);
  if (stances.includes("không đồng ý")) return "không đạt";
  return stances.every((stance) => stance === "đồng ý") ? "đạt" : "chưa đủ căn cứ";
}

function reasonOf(outcome: Ruling["outcome"], heard: readonly Heard[], given: Given): Bilingual {
  const decisive = heard.filter(({ read }) => {
    const stance = read?.opinion.stance;
    if (outcome === "đạt") return true;
    return outcome === "không đạt" ? stance === "không đồng ý" : stance !== "đồng ý";
  });
  const names = decisive.map(({ stay }) => nameOfBody(stay.unit, stay.to, given.records)).join(", ");
  switch (outcome) {
    case "đạt":
      return { vi: `Đơn vị cũ đồng ý: ${names}.`, en: `The former unit agrees: ${names}.` };
    case "không đạt":
      return { vi: `Đơn vị cũ không đồng ý: ${names}.`, en: `The former unit does not agree: ${names}.` };
    default:
      return {
        vi: `Chuyển đến trong thời gian thi đua, chưa có ý kiến đồng ý của đơn vị cũ: ${names}.`,
        en: `Came during the campaign; the former unit has not agreed yet: ${names}.`,
      };
  }
}

function factsOf({ stay: { unit, to, place }, read }: Heard, { records }: Given): Fact[] {
  const name = nameOfBody(unit, to, records);
  const day = shortDate(to);
  return [
    { text: { vi: `Ở ${name} đến ngày ${day}`, en: `With ${name} until ${day}` }, place },
    ...(read
      ? [
          {
            text: { vi: read.opinion.text, en: read.opinion.text },
            place: read.record.source.place(["opinions", read.index]),
          },
        ]
      : []),
  ];
}
