/** Left by the plan to others: the verdict says so in the plan's own words, and judges nothing. */

import type { CriterionOf } from "../../model/criteria.ts";
import { bareRuling, type Ruling } from "../ruling.ts";

export function leftToOthers({ words }: CriterionOf<"left-to-others">): Ruling {
  return bareRuling("không thuộc phạm vi kiểm tra", {
    vi: `Kế hoạch giao nơi khác quy định: “${words}”`,
    en: `The plan leaves this to others: “${words}”`,
  });
}
