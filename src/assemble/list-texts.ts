/** The words of a list that shares its Word file with others: Wordings of template.yaml around its table. */

import type { CommonValues } from "../model/values/common-values.ts";
import type { AssemblyContext } from "./assembly-context.ts";
import type { Framing } from "./framing.ts";
import { printWording } from "./print-wording.ts";

/** Undefined for a template that prints no list. A Wording that prints nothing gives no paragraph. */
export function listTexts(
  context: AssemblyContext,
  { template: { info } }: Framing,
  values: object,
): CommonValues["list"] {
  const { list } = info.value;
  if (list === undefined) return undefined;
  const paragraphs = (field: "lead" | "closing" | "signers") =>
    list[field]
      .map((wording, index) => ({
        line: printWording(context, wording, { values, place: info.source.place(["list", field, index]) }),
      }))
      .filter(({ line }) => line.trim() !== "");
  return { lead: paragraphs("lead"), closing: paragraphs("closing"), signers: paragraphs("signers") };
}
