/** One rule of a plan: which clause, whom it judges, by what criterion, and whom a failure stops. */

import { z } from "zod";
import { choice } from "./choice.ts";
import {
  collectiveCriterion,
  issuerCriterion,
  nomineeCriterion,
  personCriterion,
  unitCriterion,
} from "./criteria.ts";
import { text } from "./fields.ts";
import { phase } from "./round.ts";
import { titled } from "./titled.ts";
import { unitKind } from "./unit.ts";

const ruleTitle = z.strictObject({
  vi: titled(text, "Tiếng Việt", "Một câu ngắn: «Đơn vị trình không quá 01 cá nhân»."),
  en: titled(text, "Tiếng Anh", "Cùng ý, cho thông báo tiếng Anh."),
});

/** One setting of the criterion that reads an ambiguous wording: how it is read here, and how it could be. */
const reading = z.strictObject({
  setting: titled(text, "Thông số", "Tên thông số của criterion, như «blockedBy»."),
  taken: titled(text, "Cách hiểu đang dùng", "Một câu, nêu lý do."),
  other: titled(text, "Cách hiểu khác", "Một câu."),
  otherwise: titled(
    z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]),
    "Giá trị của cách hiểu khác",
    "Giá trị mà thông số sẽ mang nếu hiểu theo cách khác.",
  ),
});

const ruleFields = {
  id: titled(text, "Mã quy tắc", "Đặt một lần, không đổi, như «Q-1»."),
  clause: titled(text, "Điểm của Kế hoạch", "Số của điểm quy định điều này, như ở clauses."),
  title: titled(ruleTitle, "Tên quy tắc", "Điều mà quy tắc đòi hỏi, in trong kết quả xét."),
  phase: titled(phase, "Giai đoạn", "Xét hồ sơ của giai đoạn nào."),
  unitKinds: titled(
    z.array(unitKind).min(1).optional(),
    "Áp dụng cho loại đơn vị",
    "Loại của tập thể được đề nghị, không có thì của đơn vị trình; để trống là mọi loại.",
  ),
  force: titled(
    choice({ binding: "bắt buộc", advisory: "chỉ ghi lưu ý" }),
    "Hiệu lực",
    "Không đạt thì có dừng việc đưa vào danh sách khen thưởng không.",
  ),
  stops: titled(
    choice({
      collective: "tập thể được đề nghị",
      person: "cá nhân được đề nghị",
      nominee: "tập thể hoặc cá nhân được đề nghị",
      people: "mọi cá nhân của đơn vị",
      nominees: "mọi tập thể, cá nhân của đơn vị",
      nobody: "không ai",
    }),
    "Không đạt thì dừng ai",
    "Ai không được đưa vào danh sách khen thưởng; không ngăn đơn vị in giấy tờ của mình.",
  ),
  readings: titled(
    z.array(reading).default([]),
    "Cách hiểu",
    "Chỗ lời văn có thể hiểu nhiều cách: đang hiểu thế nào, cách khác là gì.",
  ),
  note: titled(text.optional(), "Chữ ghi chú", "Chữ in kèm khi không đạt, như «quá hạn»."),
};

const subjectOf = <Kind extends string>(kind: Kind, description: string) =>
  titled(z.literal(kind), "Xét ai", description);

const criterionTitle = "Tiêu chí";

export const rule = z.discriminatedUnion("subject", [
  z.strictObject({
    ...ruleFields,
    subject: subjectOf("unit", "Xét đơn vị nộp hồ sơ."),
    criterion: titled(unitCriterion, criterionTitle, "Cách xét đơn vị, chọn bằng kind."),
  }),
  z.strictObject({
    ...ruleFields,
    subject: subjectOf("collective", "Xét từng tập thể được đề nghị."),
    criterion: titled(collectiveCriterion, criterionTitle, "Cách xét tập thể, chọn bằng kind."),
  }),
  z.strictObject({
    ...ruleFields,
    subject: subjectOf("person", "Xét từng cá nhân được đề nghị."),
    criterion: titled(personCriterion, criterionTitle, "Cách xét cá nhân, chọn bằng kind."),
  }),
  z.strictObject({
    ...ruleFields,
    subject: subjectOf("nominee", "Xét từng tập thể, cá nhân được đề nghị."),
    criterion: titled(nomineeCriterion, criterionTitle, "Cách xét tập thể, cá nhân, chọn bằng kind."),
  }),
  z.strictObject({
    ...ruleFields,
    subject: subjectOf("issuer", "Xét việc của chính cơ quan ban hành Kế hoạch."),
    criterion: titled(issuerCriterion, criterionTitle, "Cách xét cơ quan ban hành, chọn bằng kind."),
  }),
]);
