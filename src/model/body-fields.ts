/** What a unit and the issuing Party body have in common: names, officers, letterhead, signature. */

import { z } from "zod";
import { dated, id, period, problemIssue, text, yesNo } from "./fields.ts";
import { titled } from "./titled.ts";

/** A chi bộ has `name` only. */
const unitName = z.strictObject({
  name: titled(text, "Tên tổ chức", "Tên đầy đủ trên văn bản: «Đảng bộ Sở A», «Chi bộ B»."),
  committee: titled(text.optional(), "Tên cấp ủy", "Cơ quan lãnh đạo: «Đảng ủy Sở A»; chi bộ thì để trống."),
  short: titled(text.optional(), "Tên tắt", "Chữ viết tắt của cấp ủy, như «ĐU»."),
  ...period,
});

/** A plain name needs no person's file. */
const officer = z
  .strictObject({
    name: titled(
      text.optional(),
      "Họ và tên",
      "Chỉ ghi khi người này không có tệp riêng trong data/people/.",
    ),
    person: titled(id.optional(), "Mã người", "Tên tệp trong data/people/; ghi mã thì không ghi name."),
    position: titled(text, "Chức vụ", "Như in dưới chữ ký: «Bí thư», «Phó Bí thư»."),
    ...period,
  })
  .check((context) => {
    const { name, person } = context.value;
    if ((name === undefined) === (person === undefined))
      context.issues.push(problemIssue("name-or-person", context.value));
  });

export const signing = z.strictObject({
  authority: titled(text.optional(), "Thẩm quyền ký", "Dòng trên chức vụ người ký: «T/M CHI BỘ»."),
  filing: titled(text.optional(), "Nơi lưu", "Dòng cuối của Nơi nhận: «Lưu Chi bộ»."),
});

const term = z.strictObject({
  name: titled(text, "Nhiệm kỳ", "Như «2015 - 2020»."),
  ...period,
});

export const bodyFields = {
  tradition: titled(
    text.optional(),
    "Hệ thống văn bản",
    "Một tên ở traditions của templates/styles.yaml; để trống là theo loại đơn vị.",
  ),
  names: titled(
    z.array(unitName).min(1),
    "Tên đơn vị",
    "Đổi tên thì thêm một dòng có ngày; văn bản in tên vào ngày của nó.",
  ),
  superior: titled(
    dated(text).optional(),
    "Dòng cơ quan cấp trên",
    "Dòng trên cùng ở đầu văn bản, khi không phải tên của cấp trên trực tiếp.",
  ),
  numberCode: titled(dated(text).optional(), "Ký hiệu cơ quan", "Phần sau dấu gạch chéo của số: «CB»."),
  place: titled(dated(text).optional(), "Địa danh", "Nơi ghi trước ngày tháng ở đầu văn bản."),
  seal: titled(dated(yesNo).optional(), "Con dấu", "Đơn vị có con dấu riêng không: có hoặc không."),
  terms: titled(z.array(term).optional(), "Các nhiệm kỳ", "Mỗi nhiệm kỳ một dòng, có ngày bắt đầu."),
  // The order of officers is their rank: the first in office on the date signs.
  officers: titled(
    z.array(officer).default([]),
    "Người lãnh đạo",
    "Theo thứ tự chức vụ; người đứng đầu danh sách còn giữ chức vào ngày của văn bản thì ký.",
  ),
  signing: titled(
    signing.optional(),
    "Cách ký, nơi lưu",
    "Chỉ ghi khi khác với mặc định của loại đơn vị trong templates/styles.yaml.",
  ),
};
