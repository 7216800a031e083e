/** Keeps together in filled text what no line's end may part: the template's words with those of its tags, as in `đồng chí {{name}}`. */

import { keepTogether } from "../../text/keep-together.ts";

const text = /(<w:t(?:\s[^>]*)?>)([^<]+)(?=<\/w:t>)/g;

export function holdWords(xml: string): string {
  return xml.replace(text, (_, opening: string, written: string) => opening + keepTogether(written));
}
