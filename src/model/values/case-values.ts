/** Values of one case that is appraised, a collective or a person, and of lists of cases. */

import { z } from "zod";
import { titled } from "../titled.ts";
import { dateValue, order } from "./fields.ts";
import { ratingRow } from "./person-values.ts";

export const counts = z.object({
  collectives: titled(z.number(), "Số tập thể"),
  people: titled(z.number(), "Số cá nhân"),
});

const unmetRow = z.object({
  clause: titled(z.string(), "Điểm của Kế hoạch"),
  title: titled(z.string(), "Điều kiện"),
  verdict: titled(z.string(), "Kết quả", "Là «chưa đủ điều kiện» hoặc «chưa đủ căn cứ»."),
  reason: titled(z.string(), "Vì sao", "Một câu, không có dấu ở cuối."),
});

const opinionRow = z.object({
  body: titled(z.string(), "Cơ quan có ý kiến"),
  stance: titled(z.string(), "Ý kiến"),
  text: titled(z.string(), "Nội dung"),
});

export const caseRow = z.object({
  order,
  isPerson: titled(z.boolean(), "Là cá nhân"),
  name: titled(z.string(), "Tên tập thể, họ tên cá nhân"),
  position: titled(z.string().optional(), "Chức vụ", "Chỉ của cá nhân."),
  unit: titled(z.string(), "Đơn vị trình"),
  summary: titled(z.string().optional(), "Tóm tắt thành tích", "Không quá 60 chữ."),
  ratings: titled(z.array(ratingRow), "Xếp loại hằng năm"),
  yes: titled(z.number().optional(), "Số phiếu đồng ý", "Ở cuộc họp cuối cùng; chưa họp thì không có."),
  base: titled(z.number().optional(), "Số người làm mẫu tính tỷ lệ"),
  approval: titled(z.string().optional(), "Tỷ lệ đồng ý"),
  papers: titled(z.string(), "Giấy tờ", "Là «đủ», hoặc giấy tờ nào thiếu, chưa hợp lệ."),
  arrival: titled(z.string(), "Thời hạn", "Như «đúng hạn», «quá hạn»."),
  receivedOn: titled(dateValue.optional(), "Ngày nhận hồ sơ"),
  quota: titled(z.string().optional(), "Hạn mức", "Chỉ khi Kế hoạch nêu hạn mức."),
  met: titled(z.string(), "Các điểm đã đáp ứng", "Nối bằng dấu phẩy; có thể rỗng."),
  unmet: titled(z.array(unmetRow), "Các điều kiện chưa đáp ứng"),
  verdict: titled(z.string(), "Kết quả thẩm định", "Như «đủ điều kiện», «chưa đủ điều kiện»."),
  opinions: titled(z.array(opinionRow), "Ý kiến của các cơ quan"),
  proposal: titled(z.string(), "Đề xuất", "Là «đề nghị», «trình xem xét» hoặc «không đề nghị»."),
  reason: titled(z.string().optional(), "Lý do đề xuất", "Lời của cơ quan thẩm định."),
  conclusion: titled(z.string().optional(), "Kết luận của cấp quyết định", "Khi đã có kết luận."),
});

export const caseList = z.object({
  counts: titled(counts, "Số lượng"),
  collectives: titled(z.array(caseRow), "Tập thể"),
  people: titled(z.array(caseRow), "Cá nhân"),
  rows: titled(z.array(caseRow), "Tập thể rồi cá nhân", "Đánh số liền."),
});
