/** Somebody of the unit held an emulation title in the years. */

import { z } from "zod";
import { choice } from "../choice.ts";
import { text, year } from "../fields.ts";
import { titled } from "../titled.ts";
import { kindOf } from "./kind-of.ts";

export const titleHeld = z.strictObject({
  kind: kindOf(
    "title-held",
    "Đơn vị phải có người đạt danh hiệu ở titles; danh hiệu ghi ở titles của đơn vị.",
  ),
  titles: titled(
    z.array(text).min(1),
    "Danh hiệu",
    "Những cách viết mà tên danh hiệu phải chứa một, không phân biệt chữ hoa, chữ thường.",
  ),
  years: titled(z.array(year).min(1), "Các năm xét", "Danh hiệu của năm nào được tính, như [2016, 2017]."),
  inYears: titled(
    choice({ any: "một người trong một năm là đủ", all: "năm nào cũng phải có" }).default("any"),
    "Bao nhiêu năm phải có",
    "Cách hiểu của cơ quan về điều này; để trống là any.",
  ),
});
