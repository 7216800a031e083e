/** The appraisal (thẩm định): what the issuing body's departments found in the units' papers, said of the nominees, and proposed. */

import { z } from "zod";
import { conclusions } from "./conclusion.ts";
import { evidence } from "./evidence.ts";
import { citedDocument, clockTime, date, id, keyTitled, partialDate, text } from "./fields.ts";
import { titled } from "./titled.ts";

const attendee = z.strictObject({
  name: titled(text, "Họ và tên", "Người dự họp."),
  position: titled(text.optional(), "Chức vụ", "Như in trong biên bản: «Trưởng ban»."),
  body: titled(id, "Của cơ quan", "Mã ban, văn phòng mà người này đại diện."),
});

const appraisalMeeting = z.strictObject({
  date: titled(date, "Ngày họp", "Ngày/tháng/năm, như «14/4/2015»."),
  start: titled(clockTime.optional(), "Bắt đầu lúc", "Giờ và phút, như «14:00»."),
  end: titled(clockTime.optional(), "Kết thúc lúc", "Giờ và phút, như «15:30»."),
  place: titled(text.optional(), "Địa điểm", "Nơi họp."),
  chair: titled(text, "Chủ trì", "Họ tên một người dự họp."),
  secretary: titled(text, "Thư ký", "Họ tên một người dự họp."),
  members: titled(z.array(attendee).min(1), "Thành phần", "Mỗi người một dòng, của cơ quan nào."),
});

/** One paper that the plan requires, as the department found it in a unit's dossier. */
const paperFound = z.strictObject({
  paper: titled(id, "Giấy tờ", "Mã giấy tờ, như ở papers của Kế hoạch."),
  nominee: titled(id.optional(), "Của ai", "Mã tập thể, cá nhân, khi mỗi trường hợp có một văn bản riêng."),
  state: titled(z.enum(["đủ", "thiếu", "chưa hợp lệ"]), "Tình trạng", "Kết quả kiểm tra giấy tờ này."),
  reason: titled(text.optional(), "Lý do", "Thiếu gì, sai gì, một câu."),
  due: titled(date.optional(), "Bổ sung trước ngày", "Hạn bổ sung, như «12/4/2015»."),
});

const dossierFound = z.strictObject({
  date: titled(date, "Ngày kiểm tra", "Ngày kiểm tra giấy tờ của đơn vị."),
  by: titled(text, "Người kiểm tra", "Họ tên cán bộ kiểm tra."),
  papers: titled(z.array(paperFound).default([]), "Giấy tờ", "Chỉ cần ghi giấy tờ thiếu, chưa hợp lệ."),
});

/** A department's opinion on a nominee: discipline, ratings, resolution targets. */
const opinion = z.strictObject({
  nominee: titled(id, "Về tập thể, cá nhân", "Mã tập thể hoặc cá nhân được đề nghị."),
  body: titled(id, "Của cơ quan", "Mã ban, văn phòng hoặc đơn vị có ý kiến."),
  stance: titled(
    z.enum(["đồng ý", "không đồng ý", "đang xem xét"]),
    "Ý kiến",
    "«đang xem xét» khi có việc chưa kết luận, như đơn thư, kiểm tra.",
  ),
  text: titled(text, "Nội dung", "Một câu, in trong hồ sơ thẩm định."),
  document: titled(citedDocument.optional(), "Văn bản", "Số, ký hiệu, ngày trong ngoặc kép."),
  date: titled(date, "Ngày", "Ngày có ý kiến, như «15/4/2015»."),
});

const proposal = z.strictObject({
  nominee: titled(id, "Về tập thể, cá nhân", "Mã tập thể hoặc cá nhân được đề nghị."),
  outcome: titled(z.enum(["đề nghị", "không đề nghị"]), "Đề xuất", "Đề xuất của cơ quan thẩm định."),
  reason: titled(text.optional(), "Lý do", "Một câu; không đề nghị thì phải có."),
});

/** A duty that the plan gives to the issuing body's own departments, done. */
const dutyDone = z.strictObject({
  date: titled(date, "Ngày", "Ngày làm xong hoặc ngày của văn bản."),
  document: titled(citedDocument.optional(), "Văn bản", "Số, ký hiệu, ngày trong ngoặc kép."),
  text: titled(text.optional(), "Nội dung", "Một câu."),
});

/** When and how the competent body gave its opinion on the proposals as a whole. */
const bodyOpinion = z.strictObject({
  date: titled(date, "Ngày cho ý kiến", "Ngày họp hoặc ngày tổng hợp phiếu, như «18/4/2015»."),
  way: titled(z.enum(["họp", "phiếu lấy ý kiến"]), "Hình thức", "Họp, hoặc lấy ý kiến bằng phiếu."),
  document: titled(citedDocument.optional(), "Văn bản", 'Thông báo kết luận: "12-TB/ĐU, 18/4/2015".'),
});

export const appraisalSchema = z.strictObject({
  date: titled(
    partialDate.optional(),
    "Ngày trình",
    "Ngày tờ trình, trích ngang gửi cấp quyết định; chưa rõ ngày thì ghi tháng, như «4/2015».",
  ),
  meetings: titled(
    evidence(z.array(appraisalMeeting).default([])),
    "Các cuộc họp thẩm định",
    "Mỗi cuộc một mục.",
  ),
  dossiers: titled(
    z
      .record(
        keyTitled("mã đơn vị"),
        titled(dossierFound, "Kiểm tra hồ sơ", "Kết quả kiểm tra giấy tờ của một đơn vị."),
      )
      .default({}),
    "Kiểm tra hồ sơ",
    "Mỗi đơn vị một mục: giấy tờ đủ, thiếu hay chưa hợp lệ.",
  ),
  opinions: titled(
    evidence(z.array(opinion).default([])),
    "Ý kiến",
    "Ý kiến của các ban, văn phòng, đơn vị cũ.",
  ),
  proposals: titled(z.array(proposal).default([]), "Đề xuất", "Đề xuất về từng tập thể, cá nhân."),
  opinionOfCommittee: titled(
    evidence(bodyOpinion.optional()),
    "Ý kiến của cấp quyết định",
    "Ban Thường vụ cho ý kiến về danh sách khi nào, bằng cách nào.",
  ),
  duties: titled(
    z
      .record(
        keyTitled("mã việc"),
        titled(evidence(dutyDone), "Việc đã làm", "Một việc Kế hoạch giao, đã làm."),
      )
      .default({}),
    "Việc của cơ quan ban hành",
    "Những việc Kế hoạch giao cho các ban, văn phòng, theo mã việc ở quy tắc.",
  ),
  conclusions,
});

export type Appraisal = z.output<typeof appraisalSchema>;
