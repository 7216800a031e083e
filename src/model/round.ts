/** A round (đợt báo cáo): one run of paperwork in one phase of a campaign. */

import { z } from "zod";
import { date, keyTitled, text } from "./fields.ts";
import { titled } from "./titled.ts";

export const phases = ["phát động", "đăng ký", "đề nghị", "thẩm định", "quyết định", "tổng kết"] as const;
export const phase = z.enum(phases);
export type Phase = z.output<typeof phase>;

const reminder = z.strictObject({
  by: titled(
    date.optional(),
    "Gửi chậm nhất",
    "Ngày mới mà công văn đôn đốc hẹn; để trống thì bản in chừa chỗ điền.",
  ),
  contact: titled(
    text.optional(),
    "Liên hệ",
    "Họ tên, chức vụ người theo dõi, in trong công văn đôn đốc; để trống thì không in.",
  ),
});

export const roundSchema = z.strictObject({
  phase: titled(phase, "Giai đoạn", "Giai đoạn của đợt thi đua mà đợt báo cáo này phục vụ."),
  asOf: titled(date, "Xét tính đến ngày", "Đúng hạn hay quá hạn được xét theo ngày này, không theo ngày in."),
  closed: titled(
    date.optional(),
    "Ngày hết nhận",
    "Từ ngày này không nhận thêm hồ sơ; để trống là hết hạn trong Kế hoạch.",
  ),
  reminder: titled(reminder.default({}), "Đôn đốc", "Hẹn đơn vị chưa gửi đến ngày nào, liên hệ với ai."),
  pins: titled(
    z
      .record(
        keyTitled("loại văn bản"),
        titled(z.string(), "Phiên bản mẫu", 'Tên thư mục phiên bản, trong ngoặc kép: "1".'),
      )
      .default({}),
    "Phiên bản mẫu chọn riêng",
    "Chỉ ghi khi dùng phiên bản khác với phiên bản đang có hiệu lực.",
  ),
});

export type Round = z.output<typeof roundSchema>;
