/** Values that every document has, whatever it is made for. */

import { z } from "zod";
import { titled } from "../titled.ts";
import { dateValue } from "./fields.ts";

const documentValues = z.object({
  title: titled(z.string(), "Tên văn bản", "Trong danh mục và dấu trang."),
  typeName: titled(z.string().optional(), "Tên loại văn bản", "Công văn thì không có."),
  abstract: titled(z.string().optional(), "Trích yếu"),
  letterAbstract: titled(z.string().optional(), "Trích yếu của công văn", "Như in dưới số; chỉ công văn có."),
  draftMark: titled(
    z.string().optional(),
    "Chữ Dự thảo",
    "Chỉ khi dựng với --draft và văn bản chưa ban hành.",
  ),
  // Gaps of number and date: Hướng dẫn 36-HD/VPTW.
  numberLine: titled(
    z.string().optional(),
    "Dòng số, ký hiệu",
    "Chưa có số thì chừa chỗ điền; văn bản không đánh số thì không có.",
  ),
  symbol: titled(
    z.string().optional(),
    "Số và ký hiệu",
    "Như văn bản khác dẫn; chưa có số thì chừa chỗ điền.",
  ),
  placeAndDate: titled(
    z.string().optional(),
    "Dòng địa danh, ngày tháng",
    "Chưa rõ ngày thì chừa chỗ điền; văn bản ghi ngày trong lời văn thì không có.",
  ),
  date: titled(dateValue.optional(), "Ngày của văn bản", "Đến đâu rõ đến đó: có thể chỉ có tháng."),
  longDate: titled(z.string(), "Ngày bằng chữ", "Như «ngày 02 tháng 9 năm 2015»; chưa rõ thì chừa chỗ điền."),
});

/** A body by its names on the document's date. */
export const bodyValues = z.object({
  name: titled(z.string(), "Tên tổ chức", "Chi bộ, ban thì là tên duy nhất."),
  committee: titled(z.string(), "Tên cấp ủy", "Không có cấp ủy thì là tên tổ chức."),
  fullName: titled(z.string(), "Tên đầy đủ", "Ban, văn phòng thì kèm tên cấp ủy."),
});

export const signatureValues = z.object({
  authority: titled(
    z.string().optional(),
    "Thẩm quyền ký",
    "Như «T/M CHI BỘ»; người đứng đầu ký thì không có.",
  ),
  position: titled(z.string(), "Chức vụ người ký"),
  name: titled(z.string(), "Họ tên người ký"),
});

const letterhead = z.object({
  superior: titled(z.string(), "Cơ quan cấp trên"),
  issuer: titled(z.string(), "Cơ quan ban hành"),
});

const campaign = z.object({
  name: titled(z.string(), "Tên ngắn"),
  fullName: titled(z.string(), "Tên đầy đủ"),
  from: titled(dateValue, "Ngày bắt đầu"),
  to: titled(dateValue, "Ngày kết thúc"),
});

const award = z.object({
  form: titled(z.string(), "Hình thức"),
  of: titled(z.string(), "Của cơ quan"),
  by: titled(z.string(), "Cơ quan quyết định"),
});

const plan = z.object({
  cited: titled(z.string(), "Cách dẫn Kế hoạch", "Chưa có số, ngày thì chừa chỗ điền."),
  title: titled(z.string(), "Trích yếu"),
  proposer: titled(z.string(), "Cơ quan thẩm định", "Tên đầy đủ của ban thẩm định, đề nghị khen thưởng."),
  award: titled(award, "Khen thưởng"),
  fullReports: titled(z.boolean(), "Báo cáo thành tích bản đầy đủ", "Theo reportLength của Kế hoạch."),
  firstYear: titled(z.number(), "Năm đầu xét xếp loại"),
  lastYear: titled(z.number(), "Năm cuối xét xếp loại"),
});

/** The style's own words. */
const wording = z.object({
  headline: titled(z.string().optional(), "Dòng đầu văn bản", "Tiêu đề hoặc Quốc hiệu."),
  addresseeLabel: titled(z.string(), "Chữ trước nơi gửi"),
  recipientsLabel: titled(z.string(), "Chữ trước nơi nhận"),
  separator: titled(z.string(), "Dấu ngăn dưới trích yếu", "Rỗng thì không in."),
  endMark: titled(z.string(), "Dấu kết thúc văn bản"),
});

const texts = z.array(z.object({ line: titled(z.string(), "Đoạn") }));

const list = z.object({
  lead: titled(texts, "Lời trước bảng"),
  closing: titled(texts, "Lời sau bảng"),
  signers: titled(texts, "Người ký bên trái", "Chức danh; nhiều nhất hai."),
});

const lines = z.array(z.object({ line: titled(z.string(), "Dòng", "Đã có dấu ở cuối.") }));

export const commonValues = z.object({
  document: titled(documentValues, "Văn bản"),
  letterhead: titled(letterhead, "Đầu văn bản"),
  issuer: titled(bodyValues, "Đơn vị ban hành"),
  organisation: titled(bodyValues, "Cơ quan ra Kế hoạch"),
  campaign: titled(campaign, "Đợt thi đua"),
  plan: titled(plan, "Kế hoạch"),
  wording: titled(wording, "Chữ của thể thức"),
  addressee: titled(
    z.string().optional(),
    "Nơi gửi duy nhất",
    "Chỉ khi gửi một nơi; in cùng dòng với «Kính gửi».",
  ),
  addressees: titled(lines, "Các nơi gửi", "Khi gửi từ hai nơi trở lên."),
  bases: titled(lines, "Các căn cứ"),
  recipients: titled(lines, "Nơi nhận"),
  signature: titled(signatureValues, "Chữ ký"),
  list: titled(
    list.optional(),
    "Danh sách",
    "Lời của một danh sách dùng chung tệp Word, theo template.yaml.",
  ),
});

export type CommonValues = z.output<typeof commonValues>;
export type SignatureValues = z.output<typeof signatureValues>;
export type BodyValues = z.output<typeof bodyValues>;
