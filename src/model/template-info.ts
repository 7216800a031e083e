/** template.yaml: what a template version is for, its words, and how its file is named. */

import { z } from "zod";
import { choice } from "./choice.ts";
import { period, text, wording } from "./fields.ts";
import { titled } from "./titled.ts";

/** What a document type is made for; each scope has one schema of values (model/values/). */
export const scope = choice({
  registration: "bản đăng ký của một đơn vị",
  registrant: "một cá nhân đăng ký chỉ tiêu riêng",
  submission: "hồ sơ đề nghị của một đơn vị",
  meeting: "một cuộc họp xét",
  collective: "một tập thể được đề nghị",
  person: "một cá nhân được đề nghị",
  decision: "một quyết định",
});
export type Scope = z.output<typeof scope>;

/** Whose the papers of a scope are: each unit's own, or the issuing Party body's, which may list them all. */
export const scopeOwners: Readonly<Record<Scope, "unit" | "issuer">> = {
  registration: "unit",
  registrant: "unit",
  submission: "unit",
  meeting: "unit",
  collective: "unit",
  person: "unit",
  decision: "issuer",
};

export const templateInfoSchema = z.strictObject({
  title: titled(
    wording,
    "Tên văn bản",
    "In trong danh mục và dấu trang; dùng được thẻ, như «{{plan.title}}».",
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
    "In ra rỗng thì không làm văn bản này, như «{{#if decision.amounts}}có{{/if}}»; để trống là luôn làm.",
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
  addressees: titled(
    z.array(wording).min(1).optional(),
    "Kính gửi",
    "Chỉ khi khác nơi gửi mà Kế hoạch nêu cho giai đoạn này.",
  ),
});

export type TemplateInfo = z.output<typeof templateInfoSchema>;
