/** The nominated person is of those whom this level may award. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { Person } from "../../model/person.ts";
import type { Located } from "../../model/source-file.ts";
import type { Fact } from "../../model/verdict.ts";
import { shortDate } from "../../text/print-date.ts";
import { type Given, personUnreadable, type Ruling } from "../ruling.ts";

type PersonCategory = CriterionOf<"person-category">;
type Category = PersonCategory["accepted"][number];

/** Whoever is of several categories is judged by the best: a Party member who is a union member too is a Party member. */
export function personCategory(criterion: PersonCategory, given: Given): Ruling {
  const person = given.records.people.get(given.subject.id);
  if (person === undefined) return personUnreadable;
  const categories = categoriesOn(person.value, given.filing.day);
  const outcome = outcomeOf(categories, criterion);
  return {
    outcome,
    reason: reasonOf(outcome, categories, criterion),
    facts: factsOf(person),
    notes: [],
  };
}

/** A probationary member is a Party member; somebody admitted after the day is not yet one. */
function categoriesOn({ party, categories }: Person, day: string): Category[] {
  return [...(party !== undefined && party.joined <= day ? (["đảng viên"] as const) : []), ...categories];
}

function outcomeOf(categories: readonly Category[], { accepted, asked }: PersonCategory): Ruling["outcome"] {
  if (categories.some((each) => accepted.includes(each))) return "đạt";
  const open = categories.length === 0 || asked.some((each) => categories.includes(each));
  return open ? "chưa đủ căn cứ" : "không đạt";
}

function reasonOf(
  outcome: Ruling["outcome"],
  categories: readonly Category[],
  { accepted }: PersonCategory,
): Bilingual {
  const [named, wanted] = [categories.join(", "), accepted.join(", ")];
  if (named === "")
    return { vi: "Chưa rõ cá nhân thuộc đối tượng nào.", en: "What the person is, is not known." };
  switch (outcome) {
    case "đạt":
      return {
        vi: `Là ${named}, thuộc đối tượng của quy định này.`,
        en: `“${named}”, one of those whom this rule names.`,
      };
    case "không đạt":
      return {
        vi: `Là ${named}; ở cấp này chỉ khen thưởng ${wanted}.`,
        en: `“${named}”; at this level only “${wanted}” may be awarded.`,
      };
    default:
      return {
        vi: `Là ${named}, không phải ${wanted}; cần người xét quyết định có thuộc đối tượng không.`,
        en: `“${named}”, not “${wanted}”; a person decides whether they may be awarded.`,
      };
  }
}

function factsOf({ value, source }: Located<Person>): Fact[] {
  const { party, categories } = value;
  const named = categories.join(", ");
  return [
    ...(party === undefined
      ? []
      : [
          {
            text: {
              vi: `Vào Đảng ngày ${shortDate(party.joined)}`,
              en: `Joined the Party on ${shortDate(party.joined)}`,
            },
            place: source.place(["party", "joined"]),
          },
        ]),
    ...(named === ""
      ? []
      : [
          {
            text: { vi: `Đối tượng: ${named}`, en: `Category: “${named}”` },
            place: source.place(["categories"]),
          },
        ]),
  ];
}
