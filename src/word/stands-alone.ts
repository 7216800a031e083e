/** Whether a paragraph holds nothing but one tag, so that the tag may take the whole paragraph. */

import type { ParagraphSlice } from "./paragraph-slices.ts";

/** What runs may carry besides text. */
const furtherContent =
  /<w:(?:tab|ptab|br|cr|sym|drawing|pict|object|fldChar|fldSimple|hyperlink|sdt|noBreakHyphen|softHyphen)[\s/>]/;

export function standsAlone(xml: string, paragraph: ParagraphSlice, written: string): boolean {
  if (paragraph.text.trim() !== written) return false;
  const whole = xml.slice(paragraph.start, paragraph.end);
  const runs = whole.replace(/<w:pPr[\s>][\s\S]*?<\/w:pPr>/, "");
  return !furtherContent.test(runs) && !/<w:sectPr[\s/>]/.test(whole);
}
