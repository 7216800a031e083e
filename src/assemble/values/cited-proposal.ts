/** The proposal of an appraisal as the papers that go with it speak of it: its symbol and its day. */

import { longDateWithGaps } from "../../text/print-date.ts";
import type { AssemblyContext } from "../assembly-context.ts";
import { chooseStyle } from "../choose-style.ts";
import { chooseTemplate } from "../choose-template.ts";
import { issuingDepartment } from "../issued-by.ts";
import { lookUpIssued } from "../look-up.ts";
import { numberLine } from "../number-line.ts";
import type { OwnValues } from "../paper.ts";
import { numberedType } from "./numbered-type.ts";

export type CitedProposal = NonNullable<OwnValues<"appraisal">["appraisal"]["proposal"]>;

interface Day {
  /** As far as known. */
  readonly written: string | undefined;
  /** On which codes, styles and templates are looked up. */
  readonly onDate: string;
}

/** As the log says once it is signed, before that with gaps; undefined where the round makes no such paper with a number. */
export function citedProposal(context: AssemblyContext, { written, onDate }: Day): CitedProposal | undefined {
  const { organisation } = context.records;
  const { id } = organisation.value;
  const type = numberedType(context, "appraisal");
  if (type === undefined) return undefined;
  const issuer = issuingDepartment(context, type) ?? { id, record: organisation };
  const style = chooseStyle(context, issuer, onDate)?.style;
  const typeCode = chooseTemplate(context, type, onDate)?.info.value.numberCode;
  if (style === undefined || typeCode === undefined) return undefined;
  const issued = lookUpIssued(context, id, type);
  return {
    symbol: numberLine(context, issuer, { typeCode, style, date: onDate, given: issued?.number }).symbol,
    date: longDateWithGaps(issued?.date ?? written),
  };
}
