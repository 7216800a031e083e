/** Writes what was signed into the text of log.yaml, with its comments kept. */

import { parseDocument } from "yaml";
import type { Issued } from "../model/log.ts";
import { shortDate } from "../text/print-date.ts";

/** A document's entry in the log. */
export interface IssuedEntry {
  readonly unit: string;
  /** The document's id without its unit: `to-trinh`, `bien-ban-2`. */
  readonly document: string;
  readonly issued: Issued;
}

const newText = `# yaml-language-server: $schema=../../../../schemas/log.schema.json
# Sổ theo dõi hồ sơ của đợt. Lệnh «ho-so issue» ghi các văn bản đã ban hành vào đây.
`;

/** @param text of the file as it is, sound YAML; undefined where there is none yet */
export function editLog(text: string | undefined, { unit, document, issued }: IssuedEntry): string {
  const log = parseDocument(text ?? newText);
  log.setIn([unit, "issued", document], log.createNode(asTyped(issued)));
  return log.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Only what is known, dates as a clerk would type them. */
function asTyped({ replaced, ...signed }: Issued): object {
  const entry = withTypedDate(signed);
  return replaced.length === 0 ? entry : { ...entry, replaced: replaced.map(withTypedDate) };
}

function withTypedDate<Signed extends { readonly date: string }>(signed: Signed): object {
  const known = Object.entries({ ...signed, date: shortDate(signed.date) });
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}
