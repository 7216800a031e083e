/** The words of each component of a document, by its values and the parts that its template calls. */

import type { DocumentJob } from "../../src/model/document-job.ts";
import type { CommonValues } from "../../src/model/values/common-values.ts";
import { listPartNames } from "../../src/word/list-part-names.ts";

/** What the document doesn't have is absent. */
export type ExpectedTexts = Readonly<Partial<Record<string, string>>>;

export function expectedTexts({ template, values }: DocumentJob): ExpectedTexts {
  const parts = listPartNames(template);
  const { document, letterhead, wording, signature, recipients } = values as unknown as CommonValues;
  const isLetter = document.typeName === undefined;
  const of: Record<string, Record<string, string | undefined>> = {
    letterhead: {
      headline: wording.headline,
      superior: letterhead.superior,
      issuer: letterhead.issuer,
      number: document.numberLine,
      placeAndDate: document.placeAndDate,
      letterAbstract: isLetter ? document.abstract : undefined,
    },
    heading: isLetter
      ? {}
      : { typeName: document.typeName, abstract: document.abstract, separator: wording.separator },
    addressee: hasAddressee(values) ? { addresseeLabel: wording.addresseeLabel } : {},
    signature: { authority: signature.authority, position: signature.position, signer: signature.name },
    recipients: {
      recipientsLabel: wording.recipientsLabel,
      recipients: recipients.map(({ line }) => `- ${line}`).join(" "),
    },
  };
  const known = parts.flatMap((part) => Object.entries(of[part.replace("-wide", "")] ?? {}));
  return Object.fromEntries(known.flatMap(([name, text]) => (text ? [[name, text]] : [])));
}

function hasAddressee(values: DocumentJob["values"]): boolean {
  const { addressee, addressees = [] } = values as Partial<CommonValues>;
  return addressee !== undefined || addressees.length > 0;
}
