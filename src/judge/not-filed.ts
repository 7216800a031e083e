/** The ruling on a unit whose paper is not there. */

import type { Filing } from "./filings.ts";
import { bareRuling, type Ruling } from "./ruling.ts";

/** Not enough to judge by while papers are still taken in, or where a fault hides the paper; then not met. */
export function notFiled({ phase, faulty }: Filing, closed: boolean): Ruling {
  if (faulty) {
    return bareRuling("chưa đủ căn cứ", {
      vi: `Tệp hồ sơ ${phase} của đơn vị có lỗi, phải sửa xong mới xét được.`,
      en: `The unit's file of the phase “${phase}” has a fault and can be judged only when that is mended.`,
    });
  }
  if (closed) {
    return bareRuling("không đạt", {
      vi: `Đơn vị không nộp hồ sơ ${phase}, đã hết thời hạn nhận.`,
      en: `The unit filed nothing in the phase “${phase}”, which is closed.`,
    });
  }
  return bareRuling("chưa đủ căn cứ", {
    vi: `Đơn vị chưa nộp hồ sơ ${phase}, còn trong thời hạn nhận.`,
    en: `The unit has not yet filed in the phase “${phase}”, which is still open.`,
  });
}
