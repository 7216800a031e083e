/** What can be wrong with counts beside one another: no meeting has more present than belong to it. */

import { defineDiagnostic } from "./diagnostic.ts";

export const impossibleCount = defineDiagnostic<{
  /** Fields, a sum of them as `yes + no`. */
  part: string;
  partCount: number;
  whole: string;
  wholeCount: number;
}>({
  code: "validate/impossible-count",
  severity: "error",
  message: ({ part, partCount, whole, wholeCount }) => ({
    vi: `«${part}» là ${partCount}, nhiều hơn «${whole}» là ${wholeCount}, nên có con số ghi sai.`,
    en: `"${part}" is ${partCount}, more than "${whole}", which is ${wholeCount}: one of the numbers is wrong.`,
  }),
  advice: () => ({
    vi: "Đối chiếu lại các con số với biên bản gốc.",
    en: "Compare the numbers with the original minutes.",
  }),
});

export const ownAwardMiscounted = defineDiagnostic<{ field: string; said: number; listed: number }>({
  code: "validate/own-award-miscounted",
  severity: "error",
  message: ({ field, said, listed }) => ({
    vi: `«${field}» ghi ${said}, nhưng danh sách «awarded» có ${listed}.`,
    en: `"${field}" says ${said}, but the list "awarded" has ${listed}.`,
  }),
  advice: ({ field }) => ({
    vi: `Đối chiếu với quyết định của đơn vị; đã có danh sách thì bỏ «${field}», số được đếm ra.`,
    en: `Compare with the unit's decision; where there is a list, leave out "${field}": it is counted.`,
  }),
});

export const ballotsUnaccounted = defineDiagnostic<{ returned: number; valid: number; invalid: number }>({
  code: "validate/ballots-unaccounted",
  severity: "error",
  message: ({ returned, valid, invalid }) => ({
    vi: `Thu về ${returned} phiếu, nhưng phiếu hợp lệ và không hợp lệ cộng lại là ${valid + invalid}.`,
    en: `${returned} ballots were returned, but the valid and the invalid ones are ${valid + invalid} together.`,
  }),
  advice: () => ({
    vi: "Mỗi phiếu thu về hoặc hợp lệ (`valid`) hoặc không hợp lệ (`invalid`): kiểm tra lại ba con số.",
    en: "Every ballot returned is either `valid` or `invalid`: check the three numbers.",
  }),
});
