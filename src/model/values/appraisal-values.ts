/** Values of an appraisal as a whole: what came in, what was found of each case, and what is proposed (scope appraisal). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { caseList, caseRow, counts } from "./case-values.ts";
import { commonValues } from "./common-values.ts";
import { dateValue, order } from "./fields.ts";

const attendee = z.object({
  name: titled(z.string(), "Họ và tên"),
  position: titled(z.string().optional(), "Chức vụ"),
});

const department = z.object({
  name: titled(z.string(), "Cơ quan"),
  members: titled(z.array(attendee), "Người dự họp"),
});

const time = z.object({
  hour: titled(z.string(), "Giờ"),
  minute: titled(z.string(), "Phút"),
});

const meeting = z.object({
  order,
  date: titled(dateValue, "Ngày họp"),
  start: titled(time.optional(), "Bắt đầu"),
  end: titled(time.optional(), "Kết thúc"),
  place: titled(z.string().optional(), "Địa điểm"),
  chair: titled(attendee, "Chủ trì"),
  secretary: titled(attendee, "Thư ký"),
  departments: titled(z.array(department), "Thành phần theo cơ quan"),
});

const cosigner = attendee.extend({
  order,
  body: titled(z.string(), "Cơ quan"),
});

const received = z.object({
  units: titled(z.number(), "Số đơn vị gửi hồ sơ"),
  onTime: titled(z.number(), "Số đơn vị gửi đúng hạn"),
  late: titled(z.number(), "Số đơn vị gửi quá hạn"),
  undated: titled(z.number(), "Số đơn vị chưa rõ ngày gửi"),
  collectives: titled(z.number(), "Số tập thể đề nghị"),
  people: titled(z.number(), "Số cá nhân đề nghị"),
});

const lateRow = z.object({
  order,
  name: titled(z.string(), "Tên đơn vị"),
  receivedOn: titled(dateValue.optional(), "Ngày nhận"),
  reason: titled(z.string().optional(), "Lý do gửi muộn"),
  collectives: titled(z.number(), "Số tập thể đề nghị"),
  people: titled(z.number(), "Số cá nhân đề nghị"),
});

const withdrawnRow = z.object({
  order,
  name: titled(z.string(), "Tên tập thể, cá nhân"),
  isPerson: titled(z.boolean(), "Là cá nhân"),
  unit: titled(z.string(), "Đơn vị trình"),
  date: titled(dateValue, "Ngày rút"),
  reason: titled(z.string(), "Lý do rút"),
  document: titled(z.string().optional(), "Văn bản rút"),
  replacedBy: titled(z.string().optional(), "Thay bằng"),
});

const reasonRow = counts.extend({
  clause: titled(z.string().optional(), "Điểm của Kế hoạch", "Khi chưa đủ điều kiện theo một điểm."),
  title: titled(z.string(), "Điều kiện chưa đáp ứng", "Hoặc kết luận của cấp quyết định."),
});

const otherOpinion = z.object({
  name: titled(z.string(), "Về tập thể, cá nhân"),
  isPerson: titled(z.boolean(), "Là cá nhân"),
  stance: titled(z.string(), "Ý kiến"),
  text: titled(z.string(), "Nội dung"),
});

const departmentOpinion = z.object({
  body: titled(z.string(), "Cơ quan có ý kiến"),
  documents: titled(z.string(), "Các văn bản", "Nối bằng dấu chấm phẩy; có thể rỗng."),
  agreed: titled(counts, "Số trường hợp đồng ý"),
  others: titled(z.array(otherOpinion), "Ý kiến khác"),
});

/** In đồng. */
const budgetLine = z.object({
  amount: titled(z.number(), "Mức tiền"),
  count: titled(z.number(), "Số lượng"),
  total: titled(z.number(), "Thành tiền"),
  document: titled(z.string().optional(), "Văn bản quy định"),
});

const budget = z.object({
  collective: titled(budgetLine.optional(), "Tập thể"),
  person: titled(budgetLine.optional(), "Cá nhân"),
  total: titled(z.number(), "Tổng số tiền"),
  source: titled(z.string(), "Nguồn kinh phí"),
});

const citedPaper = z.object({
  symbol: titled(z.string(), "Số và ký hiệu"),
  date: titled(z.string(), "Ngày", "Như «ngày 02 tháng 9 năm 2015»."),
});

const appraisal = z.object({
  meetings: titled(z.array(meeting), "Các cuộc họp thẩm định"),
  cosigners: titled(
    z.array(cosigner),
    "Đại diện các cơ quan cùng ký biên bản",
    "Người thứ nhất của mỗi cơ quan dự cuộc họp sau cùng, trừ cơ quan của người chủ trì.",
  ),
  received: titled(received, "Hồ sơ nhận được"),
  late: titled(z.array(lateRow), "Đơn vị gửi quá hạn"),
  withdrawn: titled(z.array(withdrawnRow), "Tập thể, cá nhân đã rút"),
  notFiled: titled(z.array(z.object({ name: titled(z.string(), "Tên đơn vị") })), "Đơn vị không gửi hồ sơ"),
  cases: titled(z.array(caseRow), "Mọi trường hợp", "Theo thứ tự đơn vị."),
  all: titled(caseList, "Mọi trường hợp, tập thể rồi cá nhân"),
  eligible: titled(caseList, "Đủ điều kiện"),
  referred: titled(
    caseList,
    "Trình xem xét",
    "Quy tắc và đề xuất của cơ quan thẩm định khác nhau mà cấp quyết định chưa kết luận.",
  ),
  ineligible: titled(caseList, "Chưa đủ điều kiện"),
  reasons: titled(
    z.array(reasonRow),
    "Vì sao chưa đủ điều kiện",
    "Mỗi trường hợp tính một lần, theo điều kiện đầu tiên chưa đáp ứng.",
  ),
  proposed: titled(counts, "Số lượng đề nghị khen thưởng", "Đủ điều kiện, và trình xem xét mà có đề nghị."),
  opinions: titled(z.array(departmentOpinion), "Ý kiến của các cơ quan"),
  ratingLegend: titled(
    z.array(
      z.object({
        short: titled(z.string(), "Tên tắt"),
        name: titled(z.string(), "Tên đầy đủ"),
      }),
    ),
    "Chú giải xếp loại",
  ),
  budget: titled(budget.optional(), "Dự kiến kinh phí", "Chỉ khi Kế hoạch nêu mức tiền."),
  proposal: titled(
    citedPaper.optional(),
    "Tờ trình của đợt thẩm định",
    "Văn bản có số mà các văn bản khác kèm theo; chưa có số, ngày thì chừa chỗ điền.",
  ),
});

export const appraisalValues = commonValues.extend({ appraisal: titled(appraisal, "Thẩm định") });
