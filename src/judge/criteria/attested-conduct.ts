/** Those who keep watch say so: the departments named agree, and the person's file shows no discipline since a year. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import type { Fact } from "../../model/verdict.ts";
import { shortDate } from "../../text/print-date.ts";
import { appraisalUnreadable } from "../appraisal.ts";
import { type DisciplineReading, readDiscipline } from "../discipline.ts";
import { nameOfBody } from "../names.ts";
import { lastOpinion, opinionsOn, type ReadOpinion } from "../opinions.ts";
import { type Given, personUnreadable, type Ruling } from "../ruling.ts";

type AttestedConduct = CriterionOf<"attested-conduct">;

/** A matter still being looked into leaves the question open, as do a department's silence and a fault. */
export function attestedConduct(criterion: AttestedConduct, given: Given): Ruling {
  const { subject, records } = given;
  if (subject.kind === "person" && !records.people.has(subject.id)) return personUnreadable;
  const opinions = opinionsOn(subject.id, given);
  if (opinions === undefined) return appraisalUnreadable;
  const heard = criterion.bodies
    .filter((body) => body !== subject.id)
    .map((body) => ({ body, read: lastOpinion(body, opinions) }));
  const conduct: Conduct = { heard, discipline: disciplineOf(criterion, given) };
  return { ...judged(conduct, given), facts: factsOf(conduct, given), notes: [] };
}

interface Heard {
  readonly body: string;
  /** Undefined where the body has not spoken. */
  readonly read: ReadOpinion | undefined;
}

interface Conduct {
  readonly heard: readonly Heard[];
  /** Undefined where the rule doesn't ask, and of a collective. */
  readonly discipline: DisciplineReading | undefined;
}

function disciplineOf(
  { noDisciplineSince }: AttestedConduct,
  { subject, records, asOf }: Given,
): DisciplineReading | undefined {
  const person = subject.kind === "person" ? records.people.get(subject.id) : undefined;
  return noDisciplineSince === undefined || person === undefined
    ? undefined
    : readDiscipline(person, { since: noDisciplineSince, asOf });
}

function judged(
  { heard, discipline }: Conduct,
  { records, asOf }: Given,
): Pick<Ruling, "outcome" | "reason"> {
  const saying = (stance: Stance | undefined) =>
    heard
      .filter(({ read }) => read?.opinion.stance === stance)
      .map(({ body }) => nameOfBody(body, asOf, records))
      .join(", ");
  const refusing = saying("không đồng ý");
  if (refusing !== "") return { outcome: "không đạt", reason: refused(refusing) };
  if (discipline?.standing === "disciplined") return { outcome: "không đạt", reason: disciplined };
  const open = openReason(saying, discipline);
  if (open !== undefined) return { outcome: "chưa đủ căn cứ", reason: open };
  return { outcome: "đạt", reason: agreed(saying("đồng ý")) };
}

type Stance = ReadOpinion["opinion"]["stance"];

function openReason(
  saying: (stance: Stance | undefined) => string,
  discipline: Conduct["discipline"],
): Bilingual | undefined {
  if (saying("đang xem xét") !== "") return examined(saying("đang xem xét"));
  if (saying(undefined) !== "") return unheard(saying(undefined));
  if (saying("đồng ý") === "") return nobodyElse;
  return discipline?.standing === "open" ? unclear : undefined;
}

function refused(names: string): Bilingual {
  return { vi: `Ý kiến không đồng ý: ${names}.`, en: `Not agreed to by ${names}.` };
}

const disciplined: Bilingual = {
  vi: "Cá nhân bị kỷ luật trong thời gian xét.",
  en: "The person was disciplined in the time that counts.",
};

function examined(names: string): Bilingual {
  return { vi: `Có việc đang xem xét, chưa kết luận: ${names}.`, en: `Still being looked into by ${names}.` };
}

function unheard(names: string): Bilingual {
  return { vi: `Chưa có ý kiến của ${names}.`, en: `Nothing is known of the opinion of ${names}.` };
}

const nobodyElse: Bilingual = {
  vi: "Cơ quan phải có ý kiến là chính tập thể này.",
  en: "The body whose opinion is asked is the nominee itself.",
};

const unclear: Bilingual = {
  vi: "Chưa rõ cá nhân có bị kỷ luật trong thời gian xét không.",
  en: "Whether the person was disciplined in the time that counts is not known.",
};

function agreed(names: string): Bilingual {
  return {
    vi: `${names} đồng ý; nội dung do người xét.`,
    en: `Agreed to by ${names}; a person judges the content.`,
  };
}

function factsOf({ heard, discipline }: Conduct, { records, asOf }: Given): Fact[] {
  const said = heard.flatMap(({ body, read }) => {
    if (read === undefined) return [];
    const { stance, text, date } = read.opinion;
    const by = `${nameOfBody(body, asOf, records)}, ${shortDate(date)}`;
    return {
      text: { vi: `${by}, ${stance}: ${text}`, en: `${by}, “${stance}”: ${text}` },
      place: read.record.source.place(["opinions", read.index]),
    };
  });
  return discipline ? [...said, { text: discipline.text, place: discipline.place }] : said;
}
