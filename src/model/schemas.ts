/** The schema of each kind of file. */

import type { z } from "zod";
import { appraisalSchema } from "./appraisal.ts";
import { configSchema } from "./config.ts";
import { decisionsSchema } from "./decisions.ts";
import { logSchema } from "./log.ts";
import { organisationSchema } from "./organisation.ts";
import { personSchema } from "./person.ts";
import { planSchema } from "./plan.ts";
import { publishedSchema } from "./published.ts";
import { registrationSchema } from "./registration.ts";
import { type Phase, roundSchema } from "./round.ts";
import { stylesSchema } from "./styles.ts";
import { submissionSchema } from "./submission.ts";
import { summingUpSchema } from "./summing-up.ts";
import { templateInfoSchema } from "./template-info.ts";
import { titled } from "./titled.ts";
import { unitSchema } from "./unit.ts";
import { unitRatingsSchema } from "./unit-ratings.ts";

export const schemas = {
  config: titled(configSchema, "Cài đặt của cơ quan", "Đang làm đợt nào, ngôn ngữ thông báo, ngày nghỉ."),
  organisation: titled(organisationSchema, "Cơ quan ban hành", "Cơ quan ra kế hoạch và các ban của cơ quan."),
  unit: titled(unitSchema, "Đơn vị", "Mỗi đơn vị một tệp, dùng cho mọi đợt; tên tệp là mã đơn vị."),
  person: titled(personSchema, "Cá nhân", "Mỗi người một tệp, dùng cho mọi đợt; tên tệp là mã người."),
  "unit-ratings": titled(unitRatingsSchema, "Xếp loại đơn vị", "Mỗi quyết định xếp loại đơn vị một tệp."),
  plan: titled(
    planSchema,
    "Kế hoạch",
    "Kế hoạch phát động đợt thi đua: các điểm, quy tắc, giấy tờ, văn bản.",
  ),
  round: titled(roundSchema, "Đợt báo cáo", "Một lần làm giấy tờ trong một giai đoạn của đợt thi đua."),
  registration: titled(
    registrationSchema,
    "Bản đăng ký",
    "Đăng ký thi đua của một đơn vị; tên tệp là mã đơn vị.",
  ),
  submission: titled(
    submissionSchema,
    "Hồ sơ đề nghị",
    "Đề nghị khen thưởng của một đơn vị; tên tệp là mã đơn vị.",
  ),
  log: titled(logSchema, "Sổ theo dõi", "Cơ quan thẩm định ghi: nhận, trả lại, đủ hồ sơ, ban hành."),
  appraisal: titled(
    appraisalSchema,
    "Thẩm định",
    "Cơ quan thẩm định ghi: giấy tờ, ý kiến, đề xuất, kết luận.",
  ),
  decisions: titled(
    decisionsSchema,
    "Quyết định",
    "Quyết định khen thưởng và kết luận của cấp có thẩm quyền.",
  ),
  "summing-up": titled(
    summingUpSchema,
    "Tổng kết",
    "Lời của cơ quan ban hành trong báo cáo tổng kết; số liệu được tính ra.",
  ),
  styles: titled(
    stylesSchema,
    "Thể thức văn bản",
    "Kiểu trình bày của từng hệ thống tổ chức, theo thời gian.",
  ),
  published: titled(
    publishedSchema,
    "Mẫu đã ban hành",
    "Những bản mẫu, bộ phận không được sửa nữa; do lệnh templates publish ghi.",
  ),
  template: titled(
    templateInfoSchema,
    "Mẫu văn bản",
    "Mẫu làm cho ai, có hiệu lực khi nào, những dòng nào đi kèm.",
  ),
} as const satisfies Record<string, z.ZodType>;

export type RecordKind = keyof typeof schemas;
export type RecordOf<Kind extends RecordKind> = z.output<(typeof schemas)[Kind]>;

/** What a unit's own file in a round is, by the round's phase; in other phases units file nothing. */
export const unitFileKinds: Readonly<Partial<Record<Phase, "registration" | "submission">>> = {
  "đăng ký": "registration",
  "đề nghị": "submission",
};
