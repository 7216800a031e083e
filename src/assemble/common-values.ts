/** The values that every document has: its head, its issuer, the plan, the style's words, its signature. */

import type { CommonValues } from "../model/values/common-values.ts";
import { longDateWithGaps } from "../text/print-date.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import { bodyNames, superiorName } from "./body-names.ts";
import type { Framing } from "./framing.ts";
import { headingValues } from "./heading-values.ts";
import { listTexts } from "./list-texts.ts";
import { numberLine, placeAndDate } from "./number-line.ts";
import { ownEntry } from "./own-entry.ts";
import type { OwnValues } from "./paper.ts";
import { addresseeLines, basisLines, recipientLines } from "./paper-lines.ts";
import { planValues } from "./plan-values.ts";
import { reportAbbreviations } from "./report-abbreviations.ts";
import { reportForeignMarks } from "./report-foreign-marks.ts";
import { signatureOf } from "./sign.ts";

/** The paper's values: its own, and those that every document has. */
export function framedValues(context: AssemblyContext, framing: Framing): CommonValues & OwnValues {
  const own = {
    ...framing.own,
    ...bodyAndPlanValues(context, framing),
    document: documentValues(context, framing),
    wording: wordingValues(framing),
    signature: signature(context, framing),
  };
  const values = {
    ...own,
    document: { ...own.document, ...headingValues(context, framing, own) },
    ...addresseeLines(context, framing, own),
    bases: basisLines(context, framing, own),
    recipients: recipientLines(context, framing, own),
    list: listTexts(context, framing, own),
  };
  reportForeignMarks(context, framing, values);
  reportAbbreviations(context, framing, values.document.abstract);
  return values;
}

function signature(context: AssemblyContext, { paper, onDate }: Framing): CommonValues["signature"] {
  const body = paper.signatory?.(context, onDate) ?? paper.issuer;
  return signatureOf(context, body, { date: onDate, notSigning: paper.notSigning });
}

function bodyAndPlanValues(context: AssemblyContext, { paper, onDate }: Framing) {
  const { organisation } = context.records;
  const { names, period } = context.campaign.plan.value;
  const issuer = bodyNames(context, paper.issuer, onDate);
  return {
    letterhead: { superior: superiorName(context, paper.issuer, onDate), issuer: issuer.committee },
    issuer,
    organisation: bodyNames(context, { id: organisation.value.id, record: organisation }, onDate),
    campaign: { name: names.short, fullName: names.full, from: period.from, to: period.to },
    plan: planValues(context, onDate),
  };
}

function documentValues(context: AssemblyContext, { paper, template, style, onDate, key, issued }: Framing) {
  const { typeName, numberCode, placeAndDate: hasPlaceAndDate } = template.info.value;
  return {
    ...(numberCode !== undefined &&
      numberLine(context, paper.issuer, {
        ...{ typeCode: numberCode, style, date: onDate },
        isLetter: typeName === undefined,
        givenAt: paper.record.source.place(paper.path),
        given: issued?.number ?? paper.number(context, key),
      })),
    placeAndDate: hasPlaceAndDate
      ? placeAndDate(context, paper.issuer, { date: paper.date, onDate })
      : undefined,
    date: paper.date,
    longDate: longDateWithGaps(paper.date),
    draftMark: context.draft === true && issued === undefined ? style.wording.draftMark : undefined,
  };
}

/** The style's words; how the addressee is called may depend on the type of document. */
function wordingValues({ style: { wording }, template }: Framing): CommonValues["wording"] {
  const { headline, recipientsLabel, separator, endMark } = wording;
  const { numberCode = "" } = template.info.value;
  const addresseeLabel = ownEntry(wording.addresseeLabels, numberCode) ?? wording.addresseeLabel;
  return { headline, addresseeLabel, recipientsLabel, separator, endMark };
}
