/** Reads the fonts of `word/theme/theme1.xml`: what `minorHAnsi` and its like stand for. */

import { childOf, type XmlElement } from "./xml.ts";

/** Font names by the names of ECMA-376, 17.18.96 ST_Theme, for Latin letters; empty without a theme. */
export function readThemeFonts(theme: XmlElement | undefined): ReadonlyMap<string, string> {
  const scheme = childOf(childOf(theme, "a:themeElements"), "a:fontScheme");
  return new Map(
    ["major", "minor"].flatMap((kind) => {
      const latin = childOf(childOf(scheme, `a:${kind}Font`), "a:latin");
      const font = latin?.attributes.get("typeface") ?? "";
      return font === "" ? [] : [`${kind}Ascii`, `${kind}HAnsi`].map((name) => [name, font] as const);
    }),
  );
}
