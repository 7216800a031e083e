/** What can go wrong while words are printed on a pre-printed blank. */

import { printNumber } from "../text/numbers.ts";
import { defineDiagnostic } from "./diagnostic.ts";

export const lineTooWide = defineDiagnostic<{
  recipient: string;
  field: string;
  text: string;
  /** mm */
  width: number;
  /** pt */
  smallest: number;
  lines: number;
}>({
  code: "render/line-too-wide",
  severity: "error",
  message: ({ recipient, field, text, width, smallest, lines }) => ({
    vi: `${recipient}: chữ «${text}» không vừa ô «${field}» của phôi, rộng ${printNumber(width)} mm, ${lines} dòng, dù đã thu đến cỡ ${printNumber(smallest)}.`,
    en: `${recipient}: the words "${text}" don't fit the field "${field}" of the blank, ${width} mm wide, lines: ${lines}, even in ${smallest} pt.`,
  }),
  advice: () => ({
    vi: "Tăng `width` hoặc `lines`, giảm `smallest`, hoặc ngắt dòng riêng cho giấy này ở `adjustments`.",
    en: "Raise `width` or `lines`, lower `smallest`, or break the lines of this one under `adjustments`.",
  }),
});

export const placeOffPage = defineDiagnostic<{ field: string; width: number; height: number }>({
  code: "render/place-off-page",
  severity: "error",
  message: ({ field, width, height }) => ({
    vi: `Ô «${field}» nằm ngoài tờ phôi ${printNumber(width)} x ${printNumber(height)} mm.`,
    en: `The field "${field}" lies off the blank of ${width} x ${height} mm.`,
  }),
  advice: () => ({
    vi: "Đo lại `left`, `baseline`, `width` từ mép tờ phôi, hoặc sửa `page`, `shift`.",
    en: "Measure `left`, `baseline`, `width` from the edges of the blank again, or correct `page`, `shift`.",
  }),
});
