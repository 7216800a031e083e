/** Left by the plan to others, or open: the verdict says so in the plan's own words, and judges nothing. */

import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { CriterionOf } from "../../model/criteria.ts";
import { bareRuling, type Ruling } from "../ruling.ts";

type LeftToOthers = CriterionOf<"left-to-others">;

export function leftToOthers({ words, why }: LeftToOthers): Ruling {
  return bareRuling("không thuộc phạm vi kiểm tra", {
    vi: `${opening[why].vi}: “${words}”`,
    en: `${opening[why].en}: “${words}”`,
  });
}

const opening: Readonly<Record<LeftToOthers["why"], Bilingual>> = {
  others: { vi: "Kế hoạch giao nơi khác quy định", en: "The plan leaves this to others" },
  open: {
    vi: "Kế hoạch không nêu hạn hay điều kiện để xét",
    en: "The plan sets no date and no condition to judge by",
  },
};
