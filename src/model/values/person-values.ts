/** Values of a person, as of the document's date. */

import { z } from "zod";
import { titled } from "../titled.ts";
import { signatureValues } from "./common-values.ts";
import { dateValue } from "./fields.ts";

export const ratingRow = z.object({
  year: titled(z.number(), "Năm"),
  short: titled(z.string(), "Xếp loại, tên tắt", "Như «HTTNV»."),
  name: titled(z.string(), "Xếp loại, tên đầy đủ", "Như «Hoàn thành tốt nhiệm vụ»."),
  document: titled(z.string().optional(), "Quyết định xếp loại"),
  issuer: titled(z.string().optional(), "Cơ quan xếp loại"),
});

export const awardRow = z.object({
  title: titled(z.string(), "Hình thức khen thưởng"),
  year: titled(z.number().optional(), "Năm"),
  document: titled(z.string().optional(), "Quyết định khen thưởng"),
  issuer: titled(z.string().optional(), "Cơ quan khen thưởng"),
});

const recognitionRow = z.object({
  title: titled(z.string(), "Danh hiệu"),
  document: titled(z.string().optional(), "Văn bản công nhận"),
  issuer: titled(z.string().optional(), "Cơ quan công nhận"),
});

export const personValues = z.object({
  id: titled(z.string(), "Mã người"),
  name: titled(z.string(), "Họ và tên"),
  alias: titled(z.string().optional(), "Tên gọi khác"),
  gender: titled(z.string(), "Giới tính"),
  born: titled(dateValue, "Ngày sinh"),
  ethnicity: titled(z.string(), "Dân tộc"),
  homeTown: titled(z.string().optional(), "Quê quán"),
  residence: titled(z.string().optional(), "Nơi ở hiện nay"),
  joined: titled(dateValue.optional(), "Ngày vào Đảng"),
  official: titled(dateValue.optional(), "Ngày chính thức"),
  education: titled(z.string().optional(), "Trình độ"),
  position: titled(z.string(), "Chức vụ", "Giữ vào ngày của văn bản."),
  unit: titled(z.string(), "Đơn vị", "Nơi giữ chức vụ, tên đầy đủ."),
  ratings: titled(z.array(ratingRow), "Xếp loại hằng năm", "Trong các năm mà Kế hoạch xét."),
  recognitions: titled(z.array(recognitionRow), "Được công nhận"),
  awards: titled(z.array(awardRow), "Khen thưởng"),
  discipline: titled(z.string().optional(), "Kỷ luật"),
});

/** Each committee that confirms a paper: a chi bộ trực thuộc signs without a seal, the đảng ủy cơ sở with one. */
const confirmationValues = z.object({
  body: titled(z.string(), "Cấp ủy xác nhận"),
  placeAndDate: titled(z.string(), "Dòng địa danh, ngày tháng"),
  signature: titled(signatureValues, "Chữ ký"),
});

export const confirmations = titled(
  z.array(confirmationValues),
  "Các xác nhận",
  "Mỗi cấp ủy xác nhận một mục.",
);
