/** template.yaml: what a template version is for, its words, and how its file is named. */

import { z } from "zod";
import { choice } from "./choice.ts";
import { id, period, text, wording, wordingLines } from "./fields.ts";
import { titled } from "./titled.ts";

/** What a document type is made for; each scope has one schema of values (model/values/). */
export const scope = choice({
  registration: "bản đăng ký của một đơn vị",
  registrant: "một cá nhân đăng ký chỉ tiêu riêng",
  registrations: "việc đăng ký của tất cả các đơn vị",
  submission: "hồ sơ đề nghị của một đơn vị",
  meeting: "một cuộc họp xét",
  collective: "một tập thể được đề nghị",
  person: "một cá nhân được đề nghị",
  "unit-report": "báo cáo tổng kết của một đơn vị",
  "own-award": "quyết định khen thưởng của chính một đơn vị",
  check: "việc kiểm tra hồ sơ của một đơn vị",
  shortfall: "một đơn vị đã nộp hồ sơ, với giấy tờ còn thiếu",
  appraisal: "đợt thẩm định, mọi trường hợp",
  decision: "một quyết định",
  award: "một tập thể, cá nhân được khen thưởng",
  plan: "chính Kế hoạch",
  outcome: "kết quả khen thưởng báo cho một đơn vị",
  campaign: "tổng kết đợt thi đua",
});
export type Scope = z.output<typeof scope>;

/** Whose the papers of a scope are: each unit's own, or the issuing Party body's, which may list them all. */
export const scopeOwners: Readonly<Record<Scope, "unit" | "issuer">> = {
  registration: "unit",
  registrant: "unit",
  registrations: "issuer",
  submission: "unit",
  meeting: "unit",
  collective: "unit",
  person: "unit",
  "unit-report": "unit",
  "own-award": "unit",
  check: "unit",
  shortfall: "issuer",
  appraisal: "issuer",
  decision: "issuer",
  award: "issuer",
  plan: "issuer",
  outcome: "issuer",
  campaign: "issuer",
};

/** One column of the table that a list prints; without `value` its cells stay empty, for the pen. */
const column = z.strictObject({
  head: titled(text, "Đầu cột", "In ở hàng đầu của bảng, lặp lại ở mỗi trang."),
  width: titled(
    z.number().positive().max(1000),
    "Độ rộng",
    "So với các cột khác: cột 40 rộng gấp đôi cột 20; các cột chia nhau hết bề ngang trang.",
  ),
  value: titled(
    wording.optional(),
    "Nội dung ô",
    "Dùng các thẻ của một hàng, như «{{name}}»; để trống thì ô chừa trống để ghi tay.",
  ),
  align: titled(
    z.enum(["trái", "giữa", "phải"]).default("trái"),
    "Canh lề",
    "Chữ trong ô sát trái, giữa hay sát phải; để trống là trái.",
  ),
  total: titled(
    wording.optional(),
    "Ô cộng",
    "Nội dung ô của cột này ở hàng cộng cuối bảng; không cột nào có thì không có hàng cộng.",
  ),
});

/** What a list says that shares its Word file with other lists: its words, and the columns of its table. */
const list = z.strictObject({
  lead: titled(z.array(wording).default([]), "Lời trước bảng", "Mỗi dòng một đoạn; dòng rỗng thì bỏ."),
  columns: titled(z.array(column).min(1), "Các cột", "Từ trái sang phải."),
  groupHeading: titled(
    wording.optional(),
    "Đầu nhóm",
    "Hàng đứng đầu mỗi nhóm, như «{{roman order}}. {{upper title}}»; để trống thì không có.",
  ),
  closing: titled(z.array(wording).default([]), "Lời sau bảng", "Mỗi dòng một đoạn; dòng rỗng thì bỏ."),
  signers: titled(
    z.array(wording).max(2).default([]),
    "Người ký bên trái",
    "Nhiều nhất hai chức danh đứng bên trái chữ ký của cơ quan, như «Người lập biểu»; họ tên ghi tay.",
  ),
});
export type ListLayout = z.output<typeof list>;

/** One PDF for the printer, which finds each document by its bookmark. */
const printedTogether = z.strictObject({
  file: titled(wording, "Tên tệp", "Chữ thường không dấu, gạch nối, như «giay-a-{{award.decision}}»."),
  title: titled(wording, "Tên trong danh mục", "Như «Giấy A kèm theo Quyết định số {{document.symbol}}»."),
});

/** What the empty form of a document that is worded by its values takes for settled; all else is dots. */
const emptyForm = z.strictObject({
  given: titled(
    z.record(z.string(), titled(text, "Chữ", "In đúng như ghi.")).default({}),
    "Đã định",
    "Tên giá trị và chữ của nó, khi lời văn tùy theo giá trị ấy.",
  ),
  without: titled(
    z.array(text).default([]),
    "Không có",
    "Tên các giá trị mà mẫu trống coi là không có; danh sách thì rỗng.",
  ),
  once: titled(z.array(text).default([]), "Một hàng", "Tên các danh sách chỉ in một hàng."),
});
export type FormSettings = z.output<typeof emptyForm>;

export const templateInfoSchema = z.strictObject({
  title: titled(
    wording,
    "Tên văn bản",
    "In trong danh mục và dấu trang; dùng được thẻ, như «{{plan.title}}».",
  ),
  purpose: titled(
    text.optional(),
    "Dùng để làm gì",
    "Một câu cho người chọn mẫu, như «Đơn vị đề nghị …»; không in lên văn bản.",
  ),
  typeName: titled(
    wording.optional(),
    "Tên loại văn bản",
    "In trên trích yếu, như «TỜ TRÌNH»; công văn thì để trống.",
  ),
  abstract: titled(
    wording.optional(),
    "Trích yếu",
    "In dưới tên loại, như «về việc …»; ở công văn in dưới số, không viết «V/v».",
  ),
  scope: titled(scope, "Làm cho", "Mỗi văn bản làm cho ai, việc gì; quyết định các thẻ dùng được trong mẫu."),
  when: titled(
    wording.optional(),
    "Chỉ làm khi",
    "In ra rỗng thì không làm văn bản này, như «{{#if decision.amounts}}có{{/if}}»; để trống là luôn làm. Đã ban hành thì không xét nữa.",
  ),
  momentary: titled(
    z.boolean().default(false),
    "Nói tình hình lúc làm",
    "Viết true khi văn bản nói việc còn thiếu, như giấy nhắc: ban hành rồi thì giữ nguyên, dù sau đó việc đã xong.",
  ),
  wordFile: titled(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, { error: "tên/bản, như bang-ke/1" })
      .optional(),
    "Tệp Word dùng chung",
    "Khi nhiều loại văn bản cùng một tệp Word: «bang-ke/1» là templates/shared/bang-ke/1.docx; để trống thì dùng template.docx bên cạnh.",
  ),
  bodyPages: titled(
    z.int().positive().optional(),
    "Số trang nhiều nhất của phần lời",
    "Phần trước danh sách kèm theo (section đầu của tệp Word); dài hơn thì cảnh báo, văn bản vẫn được làm.",
  ),
  list: titled(
    list.optional(),
    "Danh sách",
    "Lời và các cột của bảng mà tệp Word in bằng thẻ {{table …}}; chỉ khi tệp Word có thẻ ấy.",
  ),
  numberCode: titled(
    text.optional(),
    "Ký hiệu loại văn bản",
    "Phần trong số và ký hiệu, như «TTr»; văn bản không đánh số thì để trống.",
  ),
  placeAndDate: titled(
    z.boolean().default(true),
    "Có dòng địa danh, ngày tháng",
    "Viết false khi ngày tháng nằm trong lời văn; để trống là có.",
  ),
  /** In force by the document's date. */
  ...period,
  subject: titled(
    wording.optional(),
    "Phần cuối tên tệp",
    "Chỉ khi một đơn vị có nhiều văn bản loại này, như «{{person.id}}».",
  ),
  printedTogether: titled(
    printedTogether.optional(),
    "In chung một tệp",
    "Các văn bản loại này gom vào một tệp PDF để in, thay vì vào hồ sơ.",
  ),
  blank: titled(
    z.record(id, titled(wording, "Chữ của ô", "Chữ in vào ô ấy của phôi; in ra rỗng thì bỏ.")).optional(),
    "Chữ in lên phôi",
    "Mã ô và chữ của nó, khi văn bản có thể in lên phôi in sẵn; vị trí các ô ghi cùng các quyết định.",
  ),
  bases: titled(
    z.array(wording).default([]),
    "Căn cứ riêng",
    "In sau các căn cứ của Kế hoạch; dòng rỗng thì bỏ.",
  ),
  recipients: titled(
    z.array(wording).default([]),
    "Nơi nhận",
    "Mỗi nơi một dòng; dòng «Lưu» tự có, dòng rỗng thì bỏ.",
  ),
  emptyForm: titled(
    emptyForm.optional(),
    "Trên mẫu trống",
    "Khi một loại văn bản có nhiều cách viết: mẫu trống (ho-so form) in cách nào. Chỗ khác để chấm.",
  ),
  addressees: titled(
    z.array(wordingLines).min(1).optional(),
    "Kính gửi",
    "Chỉ khi khác nơi gửi mà Kế hoạch nêu cho giai đoạn này; in ra mấy dòng là mấy nơi.",
  ),
});

export type TemplateInfo = z.output<typeof templateInfoSchema>;
