/** A unit's own awards went only to those whom its level may award. */

import type { Bilingual, Place } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { OwnAward } from "../../model/proof.ts";
import type { Fact } from "../../model/verdict.ts";
import { foldedName } from "../../text/names.ts";
import { printCount } from "../../text/numbers.ts";
import { nameOfPerson } from "../names.ts";
import { notFiled } from "../not-filed.ts";
import { recordedDay } from "../recorded-day.ts";
import { bareRuling, type Given, type Ruling } from "../ruling.ts";

type OwnAwardTo = CriterionOf<"own-award-to">;
type Awarded = NonNullable<OwnAward["awarded"]>[number];

/** Judged by the list of whom the unit awarded: numbers alone don't say who they are. */
export function ownAwardTo(criterion: OwnAwardTo, given: Given): Ruling {
  const { paper, closed } = given.filing;
  if (paper?.kind !== "submission") return notFiled(given.filing, closed);
  const { ownAward } = paper.record.value.proof;
  if (ownAward === undefined) return unmentioned;
  const place = paper.record.source.place(["proof", "ownAward"]);
  if (ownAward === "không tổ chức") return notHeld(place);
  if (!criterion.forms.some((form) => foldedName(form) === foldedName(ownAward.form)))
    return otherForm(ownAward.form, place);
  if (ownAward.awarded === undefined) return unlisted;
  const day = recordedDay(ownAward) ?? given.filing.day;
  const all = ownAward.awarded.map((each, index) => ({
    ...describe(each, day, given),
    place: paper.record.source.place(["proof", "ownAward", "awarded", index]),
  }));
  const wrong = all.filter(({ is }) => !criterion.to.includes(is));
  return {
    outcome: wrong.length === 0 ? "đạt" : "không đạt",
    reason: wrong.length === 0 ? allRight(criterion, all.length) : someWrong(criterion, wrong),
    facts: (wrong.length === 0 ? all : wrong).map(({ name, is, place }): Fact => {
      return { text: { vi: `${name}: ${is}`, en: `${name}: “${is}”` }, place };
    }),
    notes: [],
  };
}

const unmentioned = bareRuling("chưa đủ căn cứ", {
  vi: "Hồ sơ chưa nêu việc khen thưởng theo thẩm quyền.",
  en: "The paper doesn't say whether the unit gave awards of its own.",
});

function notHeld(place: Place): Ruling {
  const text = {
    vi: "Đơn vị không khen thưởng theo thẩm quyền.",
    en: "The unit gave no awards of its own.",
  };
  return { ...bareRuling("đạt", text), facts: [{ text, place }] };
}

const unlisted = bareRuling("chưa đủ căn cứ", {
  vi: "Hồ sơ chưa ghi những ai được đơn vị khen thưởng.",
  en: "The paper doesn't list whom the unit awarded.",
});

function otherForm(form: string, place: Place): Ruling {
  const reason = {
    vi: `Hình thức ${form} không thuộc quy định này.`,
    en: `The form “${form}” is not under this rule.`,
  };
  const text = { vi: `Hình thức: ${form}`, en: `Form: “${form}”` };
  return { ...bareRuling("đạt", reason), facts: [{ text, place }] };
}

interface Described {
  readonly name: string;
  readonly is: OwnAwardTo["to"][number];
}

/** Somebody admitted after the day of the award was not yet a member. */
function describe(awarded: Awarded, day: string, { records }: Given): Described {
  if ("collective" in awarded) return { name: awarded.collective, is: "tập thể" };
  if ("name" in awarded)
    return { name: awarded.name, is: awarded.member === false ? "quần chúng" : "đảng viên" };
  const joined = records.people.get(awarded.person)?.value.party?.joined;
  const isMember = joined !== undefined && joined <= day;
  return { name: nameOfPerson(awarded.person, records), is: isMember ? "đảng viên" : "quần chúng" };
}

function allRight({ to }: OwnAwardTo, count: number): Bilingual {
  const [only] = [to.join(", ")];
  return {
    vi: `Cả ${printCount(count)} trường hợp được đơn vị khen đều là ${only}.`,
    en: `All ${count} whom the unit awarded are “${only}”.`,
  };
}

function someWrong({ to, forms }: OwnAwardTo, wrong: readonly Described[]): Bilingual {
  const named = wrong.map(({ name, is }) => `${name} (${is})`).join(", ");
  const [only, form] = [to.join(", "), forms.join(", ")];
  return {
    vi: `Ở cấp này chỉ tặng ${form} cho ${only}; đã tặng cho ${named}.`,
    en: `At this level “${form}” goes to “${only}” only; it was given to ${named}.`,
  };
}
