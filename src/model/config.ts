/** The settings of this office: what is being worked on, the language of messages, and the days off. */

import { z } from "zod";
import { choice } from "./choice.ts";
import { date, id, text } from "./fields.ts";
import { titled } from "./titled.ts";

const day = z.strictObject({
  date: titled(date, "Ngày", "Ngày/tháng/năm, như «2/9/2015»."),
  name: titled(text, "Tên ngày", "Ngày lễ hoặc lý do nghỉ, làm bù, như «Quốc khánh»."),
});

export const configSchema = z.strictObject({
  campaign: titled(id, "Đợt thi đua đang làm", "Tên thư mục của đợt thi đua trong data/campaigns/."),
  round: titled(
    id,
    "Đợt báo cáo đang làm",
    "Tên thư mục trong rounds/ của đợt thi đua; không ghi --round thì dựng đợt này.",
  ),
  language: titled(
    choice({ vi: "tiếng Việt", en: "tiếng Anh" }).default("vi"),
    "Ngôn ngữ thông báo",
    "Ngôn ngữ của thông báo trên màn hình; văn bản in ra luôn bằng tiếng Việt.",
  ),
  // Bộ luật Dân sự 2015, Điều 148 khoản 5.
  holidays: titled(
    z.array(day).default([]),
    "Ngày nghỉ lễ, Tết",
    "Không kể thứ Bảy, Chủ nhật. Hạn cuối rơi vào ngày nghỉ thì tính đến hết ngày làm việc kế tiếp.",
  ),
  workingDays: titled(
    z.array(day).default([]),
    "Ngày làm bù",
    "Thứ Bảy, Chủ nhật phải đi làm thay cho một ngày nghỉ hoán đổi.",
  ),
});

export type Config = z.output<typeof configSchema>;
