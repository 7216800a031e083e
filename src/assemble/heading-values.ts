/** The names that a document goes by: in lists and bookmarks, above its text, and what it is about. */

import type { CommonValues } from "../model/values/common-values.ts";
import { keepDatesWhole } from "../text/keep-together.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import type { Framing } from "./framing.ts";
import { printWording } from "./print-wording.ts";

type HeadingValues = Pick<CommonValues["document"], "title" | "typeName" | "abstract" | "letterAbstract">;

/** All are Wordings of the template; a letter (công văn) has no type name, and its abstract stands under its number. */
export function headingValues(
  context: AssemblyContext,
  { template: { info }, style }: Framing,
  values: object,
): HeadingValues {
  const print = (field: "title" | "typeName" | "abstract") => {
    const wording = info.value[field];
    return wording && printWording(context, wording, { values, place: info.source.place([field]) });
  };
  const [typeName, abstract] = [print("typeName"), print("abstract")];
  const isLetter = typeName === undefined && abstract !== undefined && abstract !== "";
  const place = context.records.styles.source.place(["styles"]);
  return {
    title: print("title") ?? "",
    typeName,
    abstract: abstract && keepDatesWhole(abstract),
    letterAbstract: isLetter
      ? printWording(context, style.wording.letterAbstract, { values: { abstract }, place })
      : undefined,
  };
}
