/** The names that a document goes by: in lists and bookmarks, above its text, and what it is about. */

import type { TemplateInfo } from "../model/template-info.ts";
import type { CommonValues } from "../model/values/common-values.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import type { Framing } from "./framing.ts";
import { printWording } from "./print-wording.ts";

type HeadingValues = Pick<CommonValues["document"], "title" | "typeName" | "abstract">;

/** All are Wordings of the template; a letter (công văn) has no type name, and its abstract stands under its number. */
export function headingValues(
  context: AssemblyContext,
  { template: { info } }: Framing,
  values: object,
): HeadingValues {
  const print = (field: keyof HeadingValues & keyof TemplateInfo) => {
    const wording = info.value[field];
    return wording && printWording(context, wording, { values, place: info.source.place([field]) });
  };
  return { title: print("title") ?? "", typeName: print("typeName"), abstract: print("abstract") };
}
