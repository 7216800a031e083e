/** The nominee had registered, so that results can be held against the registration. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { Fact } from "../../model/verdict.ts";
import { nameOfBody } from "../names.ts";
import { notFiled } from "../not-filed.ts";
import { registeredResults } from "../registered-results.ts";
import { type FoundRegistration, findRegistration, ownRegistrations } from "../registrations.ts";
import { bareRuling, type Given, type Ruling } from "../ruling.ts";

type Registered = CriterionOf<"registered">;

/** Who had no occasion to register may have reasons: the unit's explanation is mentioned beside the outcome. */
export function registered({ elsewhere }: Registered, given: Given): Ruling {
  const found = findRegistration(given);
  if (found === undefined || !(found.own || elsewhere === "accepted"))
    return withExplanation(unregistered(given), given);
  const { facts, notes } = registeredResults(found, given);
  return {
    outcome: "đạt",
    reason: { vi: "Đã đăng ký tham gia đợt thi đua.", en: "Registered for the campaign." },
    facts: [registrationFact(found, given), ...facts],
    notes: [...elsewhereNote(found, given), ...notes],
  };
}

/** A fault or an open round may hide a registration; a paper that was filed without the nominee doesn't. */
function unregistered(given: Given): Ruling {
  const own = ownRegistrations(given);
  const hidden = own.find(({ faulty }) => faulty);
  if (hidden) return notFiled(hidden, hidden.closed);
  if (own.some(({ paper }) => paper !== undefined)) return notNamed;
  const unfiled = own[0];
  return unfiled ? notFiled(unfiled, unfiled.closed) : noRegistration;
}

const notNamed = bareRuling("không đạt", {
  vi: "Không có trong bản đăng ký của đơn vị.",
  en: "Not in the unit's registration.",
});

const noRegistration = bareRuling("chưa đủ căn cứ", {
  vi: "Chưa có bản đăng ký nào của đơn vị để đối chiếu.",
  en: "There is no registration of the unit to compare with.",
});

function withExplanation(ruling: Ruling, { filing: { paper } }: Given): Ruling {
  const explained = paper?.kind === "submission" && paper.record.value.explanation !== undefined;
  const note = explained
    ? { vi: "Đơn vị có giải trình trong hồ sơ.", en: "The unit explains itself in its paper." }
    : {
        vi: "Kế hoạch chỉ đòi đối chiếu với bản đăng ký; đề nghị đơn vị giải trình.",
        en: "The plan only asks for a comparison; the unit should explain.",
      };
  return { ...ruling, notes: [...ruling.notes, note] };
}

function registrationFact({ unit, place }: FoundRegistration, { records, asOf }: Given): Fact {
  const name = nameOfBody(unit, asOf, records);
  return { text: { vi: `Có trong bản đăng ký của ${name}`, en: `Registered with ${name}` }, place };
}

function elsewhereNote({ own, unit }: FoundRegistration, { records, asOf }: Given): Bilingual[] {
  const name = nameOfBody(unit, asOf, records);
  return own ? [] : [{ vi: `Đăng ký ở đơn vị khác: ${name}.`, en: `Registered with another unit: ${name}.` }];
}
