/** The names of Word features outside the support list, by the XML element that stands for them. */

import type { WordFeature } from "../diagnostics/word.ts";
import { refusedInLayout } from "./refused-in-layout.ts";
import { refusedInText } from "./refused-in-text.ts";

/** The feature that an element or an attribute (`w:pgMar w:gutter`) stands for; what nobody named is called by its XML name. */
export function featureOf(detail: string): WordFeature {
  const element = detail.split(" ")[0] ?? detail;
  return named.get(detail) ?? named.get(element) ?? unnamed;
}

const unnamed: WordFeature = {
  name: { vi: "một tính năng lạ", en: "an unknown feature" },
  advice: {
    vi: "Bỏ định dạng này trong Word, hoặc soạn lại đoạn ấy bằng chữ và bảng thông thường.",
    en: "Remove this formatting in Word, or write the passage again with plain text and tables.",
  },
};

const named: ReadonlyMap<string, WordFeature> = new Map(
  [...refusedInText, ...refusedInLayout].flatMap((feature) =>
    feature.elements.split("|").map((element) => [element, feature] as const),
  ),
);
