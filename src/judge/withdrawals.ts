/** What the office should know of people who were withdrawn from a submission, and of those named in their place. */

import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Records } from "../model/records.ts";
import { isPerson, type PersonNominee } from "../model/submission.ts";
import { printCount } from "../text/numbers.ts";
import type { Filing } from "./filings.ts";
import { nameOfPerson } from "./names.ts";
import { nominatedIn } from "./nominated.ts";

/** How many people were withdrawn by the day as of which the filing is looked at, and who stands in whose place. */
export function withdrawalNotes(filing: Filing, records: Records): Bilingual[] {
  const { paper, asOf } = filing;
  const named = paper?.kind === "submission" ? paper.record.value.nominees.filter(isPerson) : [];
  const withdrawn = named.filter(({ withdrawn: by }) => by !== undefined && by.date <= asOf);
  if (withdrawn.length === 0) return [];
  const count = withdrawn.length;
  return [
    { vi: `Không tính ${printCount(count)} cá nhân đã rút.`, en: `Not counted: ${count} withdrawn.` },
    ...withdrawn.flatMap((nominee) => replacementNote(nominee, { filing, records })),
  ];
}

function replacementNote(
  { person, withdrawn }: PersonNominee,
  { filing, records }: { readonly filing: Filing; readonly records: Records },
): Bilingual[] {
  const replacedBy = withdrawn?.replacedBy;
  if (replacedBy === undefined) return [];
  const [from, to] = [nameOfPerson(person, records), nameOfPerson(replacedBy, records)];
  const isNamed = nominatedIn(filing).some(({ subject }) => subject.id === replacedBy);
  return isNamed
    ? [{ vi: `${from} rút, thay bằng ${to}.`, en: `${to} stands in the place of ${from}.` }]
    : [
        {
          vi: `${from} rút, thay bằng ${to}, nhưng hồ sơ chưa nêu ${to}.`,
          en: `${to} is to stand in the place of ${from}, but the paper doesn't name them.`,
        },
      ];
}
