/** The nominee belongs to the unit that names it, or to an organisation below it. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { holdsOn } from "../../model/dated.ts";
import type { Person } from "../../model/person.ts";
import type { Located } from "../../model/source-file.ts";
import type { Fact } from "../../model/verdict.ts";
import { shortDate } from "../../text/print-date.ts";
import { belongsTo } from "../belonging.ts";
import { nameOfBody } from "../names.ts";
import { bareRuling, type Given, personUnreadable, type Ruling } from "../ruling.ts";

/** A collective by what is above it, a person by the positions held on the day of the paper. */
export function sameUnitTree(_: CriterionOf<"same-unit-tree">, given: Given): Ruling {
  const { subject, records } = given;
  if (subject.kind === "collective") return collectiveRuling(given);
  const person = records.people.get(subject.id);
  return person ? personRuling(person, given) : personUnreadable;
}

function collectiveRuling(given: Given): Ruling {
  const { subject, filing, records } = given;
  const own = belongsTo(subject.id, filing.unit, { day: filing.day, records });
  const ruling = own
    ? bareRuling("đạt", { vi: "Là tập thể của đơn vị trình.", en: "A collective of the unit that names it." })
    : bareRuling("không đạt", {
        vi: "Không phải tập thể của đơn vị trình hay tổ chức trực thuộc đơn vị.",
        en: "Not a collective of the unit that names it, nor of an organisation below.",
      });
  const record = records.units.get(subject.id);
  const name = nameOfBody(subject.id, filing.day, records);
  if (record === undefined) return ruling;
  return { ...ruling, facts: [{ text: { vi: name, en: name }, place: record.source.place(["parents"]) }] };
}

interface Held {
  readonly unit: string;
  readonly own: boolean;
  readonly fact: Fact;
}

function personRuling(person: Located<Person>, given: Given): Ruling {
  const held = positionsOn(person, given);
  const [own] = held.filter((each) => each.own);
  const day = shortDate(given.filing.day);
  if (held.length === 0) {
    return bareRuling("chưa đủ căn cứ", {
      vi: `Tệp của cá nhân không ghi chức vụ nào đang giữ vào ngày ${day}.`,
      en: `The person's file names no position held on ${day}.`,
    });
  }
  const names = held.map(({ unit }) => nameOfBody(unit, given.filing.day, given.records)).join(", ");
  return {
    outcome: own ? "đạt" : "không đạt",
    reason: own
      ? { vi: "Là người của đơn vị trình.", en: "Belongs to the unit that names them." }
      : {
          vi: `Ngày ${day} là người của ${names}, không phải của đơn vị trình.`,
          en: `On ${day} belonged to ${names}, not to the unit that names them.`,
        },
    facts: held.map(({ fact }) => fact),
    notes: own ? elsewhereNote(held, given) : [],
  };
}

function positionsOn({ value, source }: Located<Person>, { filing, records }: Given): Held[] {
  return value.positions.flatMap((position, index) =>
    holdsOn(position, filing.day)
      ? [
          {
            unit: position.unit,
            own: belongsTo(position.unit, filing.unit, { day: filing.day, records }),
            fact: {
              text: { vi: position.title, en: position.title },
              place: source.place(["positions", index]),
            },
          },
        ]
      : [],
  );
}

/** Whoever belongs to a second unit may be named by one of them only. A post above the unit is no second unit. */
function elsewhereNote(held: readonly Held[], { filing, records }: Given): Bilingual[] {
  const elsewhere = held.filter(
    ({ unit, own }) => !own && !belongsTo(filing.unit, unit, { day: filing.day, records }),
  );
  if (elsewhere.length === 0) return [];
  const names = elsewhere.map(({ unit }) => nameOfBody(unit, filing.day, records)).join(", ");
  return [
    {
      vi: `Cũng là người của ${names}; chỉ một nơi được trình.`,
      en: `Also belongs to ${names}; only one of them may name the person.`,
    },
  ];
}
