/** A plan (kế hoạch) as data: clauses, rules, quotas, deadlines, legal bases, papers required and documents made. */

import { z } from "zod";
import { choice } from "./choice.ts";
import { citedDocument, date, id, partialDate, period, prose, quantity, text, wording } from "./fields.ts";
import { phase } from "./round.ts";
import { rule } from "./rule.ts";
import { titled } from "./titled.ts";
import { unitKind } from "./unit.ts";

/** A clause as printed. A heading that ends in a colon runs on into the text. */
const clause = z.strictObject({
  id: titled(text, "Số của điểm", "Số mục nối với số điểm, như «VI.1.2»: cách viện dẫn điểm này."),
  heading: titled(
    text.optional(),
    "Tiêu đề",
    "Nguyên văn; có dấu hai chấm ở cuối thì nội dung viết tiếp cùng dòng.",
  ),
  text: titled(prose.optional(), "Nội dung", "Nguyên văn bản in, viết sau dấu |."),
});

/** A legal basis with the time in which it is in force. */
const legalBasis = z.strictObject({
  id: titled(id, "Mã căn cứ", "Đặt một lần, như «dieu-le»."),
  line: titled(wording, "Dòng căn cứ", "Cả dòng như in, bắt đầu bằng chữ «Căn cứ», không có dấu ở cuối."),
  phases: titled(z.array(phase).min(1), "Giai đoạn", "Văn bản của những giai đoạn nào dẫn căn cứ này."),
  ...period,
});

/** A paper that the plan requires of a dossier, by its clause. */
const paper = z.strictObject({
  id: titled(id, "Mã giấy tờ", "Đặt một lần, như «bang-ke»; thẩm định ghi giấy tờ đủ, thiếu theo mã."),
  clause: titled(text, "Điểm của Kế hoạch", "Số của điểm quy định, như ở clauses."),
  text: titled(text, "Tên giấy tờ", "Như in trong mục hồ sơ kèm theo."),
  copies: titled(z.int().positive().default(1), "Số bản", "Để trống là 1."),
  of: titled(
    choice({
      unit: "mỗi hồ sơ một văn bản",
      collective: "chỉ khi đề nghị tập thể",
      person: "chỉ khi đề nghị cá nhân",
    }).default("unit"),
    "Của ai",
    "Giấy tờ này cần cho hồ sơ nào; để trống là mọi hồ sơ.",
  ),
  foundIn: titled(
    choice({
      proposal: "hồ sơ có ngày tờ trình",
      minutes: "hồ sơ có cuộc họp xét",
      report: "hồ sơ có báo cáo thành tích",
      confirmedReport: "hồ sơ có báo cáo thành tích và xác nhận",
    }).optional(),
    "Tìm ở đâu trong hồ sơ",
    "Khi chưa kiểm tra giấy tờ thì xét theo hồ sơ; để trống là chờ kiểm tra.",
  ),
});

const moneyAmount = z.strictObject({
  amount: titled(quantity, "Mức tiền", "Đồng, chỉ viết số, không dấu chấm: 300000."),
  document: titled(citedDocument.optional(), "Văn bản quy định", "Số, ký hiệu, ngày trong ngoặc kép."),
});

const names = z.strictObject({
  short: titled(text, "Tên ngắn", "Dùng trong lời văn, viết thường chữ đầu: «đợt thi đua …»."),
  full: titled(text, "Tên đầy đủ", "Dùng trong tiêu đề, viết thường chữ đầu."),
});

const signer = z.strictObject({
  authority: titled(text, "Thẩm quyền ký", "Như bản in: «T/M BAN THƯỜNG VỤ»."),
  name: titled(text, "Họ và tên", "Người ký Kế hoạch, như bản in."),
});

const dates = z.strictObject({
  from: titled(date, "Từ ngày", "Ngày bắt đầu đợt thi đua, như «1/10/2015»."),
  to: titled(date, "Đến ngày", "Ngày kết thúc đợt thi đua, như «31/3/2016»."),
});

const awardForm = z.strictObject({
  form: titled(text, "Hình thức", "Hình thức khen thưởng mà Kế hoạch nêu, viết hoa chữ đầu."),
  of: titled(text, "Của cơ quan", "Khen thưởng mang tên cơ quan nào."),
  by: titled(text, "Cơ quan quyết định", "Tập thể có thẩm quyền quyết định, tên đầy đủ."),
});

/** What goes with each award. */
export const awardMoney = z.strictObject({
  collective: titled(moneyAmount.optional(), "Mức thưởng tập thể", "Tiền thưởng kèm theo cho một tập thể."),
  person: titled(moneyAmount.optional(), "Mức thưởng cá nhân", "Tiền thưởng kèm theo cho một cá nhân."),
  source: titled(text, "Nguồn kinh phí", "Tiền thưởng lấy từ nguồn nào, in trong quyết định."),
});

export const planSchema = z.strictObject({
  number: titled(
    text.optional(),
    "Số của Kế hoạch",
    "Trong ngoặc kép; chưa có thì để trống, bản in chừa chỗ điền.",
  ),
  numberCode: titled(text, "Ký hiệu loại văn bản", "Như «KH»."),
  date: titled(partialDate.optional(), "Ngày của Kế hoạch", "Không rõ thì để trống, bản in chừa chỗ điền."),
  title: titled(text, "Trích yếu", "Như dưới tên loại văn bản, viết hoa chữ đầu."),
  cited: titled(wording, "Cách dẫn Kế hoạch", "Như «Kế hoạch số {{number}}-KH/ĐU, {{date}} của Đảng ủy A»."),
  names: titled(names, "Tên đợt thi đua", "Tên ngắn và tên đầy đủ."),
  slogan: titled(text.optional(), "Khẩu hiệu", "Khẩu hiệu thi đua, nguyên văn."),
  issuer: titled(id, "Cơ quan ban hành", "Mã ghi ở data/organisation.yaml."),
  signer: titled(signer, "Người ký Kế hoạch", "Như bản in."),
  period: titled(dates, "Thời gian thi đua", "Ngày bắt đầu và ngày kết thúc."),
  addressees: titled(
    z.partialRecord(phase, titled(z.array(wording).min(1), "Kính gửi", "Mỗi nơi một dòng.")),
    "Nơi gửi theo giai đoạn",
    "Văn bản của mỗi giai đoạn gửi ai, qua ai.",
  ),
  award: titled(awardForm, "Khen thưởng", "Hình thức, của cơ quan nào, ai quyết định."),
  paperRecipients: titled(
    z.record(id, titled(z.array(wording), "Nơi nhận", "Đứng trước các nơi nhận ghi trong mẫu.")).default({}),
    "Nơi nhận theo loại văn bản",
    "Mã loại văn bản và các nơi nhận mà Kế hoạch thêm vào.",
  ),
  issuers: titled(
    z.record(id, titled(id, "Cơ quan làm văn bản", "Mã ban, văn phòng.")).default({}),
    "Ai làm văn bản nào",
    "Mã loại văn bản của cơ quan ban hành và mã ban, văn phòng ký; không ghi thì cơ quan ban hành ký.",
  ),
  proposer: titled(id, "Cơ quan thẩm định", "Mã của ban tổng hợp, thẩm định và đề nghị khen thưởng."),
  executors: titled(
    z.array(text).min(1),
    "Nơi thi hành",
    "Ai thi hành quyết định khen thưởng, mỗi nơi một dòng.",
  ),
  reportLength: titled(
    choice({
      short: "sơ lược, thành tích trong đợt thi đua và xếp loại",
      full: "thêm chức năng, nhiệm vụ, lý lịch đầy đủ và các hình thức đã được khen thưởng",
    }).default("short"),
    "Báo cáo thành tích dài hay ngắn",
    "Khen thưởng theo đợt, theo chuyên đề thì báo cáo ngắn; để trống là short.",
  ),
  voteBase: titled(
    choice({
      official: "tổng số đảng viên chính thức",
      summoned: "đảng viên chính thức được triệu tập, trừ người được miễn sinh hoạt",
      presentOfficial: "đảng viên chính thức có mặt",
    }).default("presentOfficial"),
    "Tỷ lệ đồng ý tính trên",
    "Số dùng làm mẫu để tính tỷ lệ phiếu; để trống là presentOfficial.",
  ),
  amounts: titled(
    awardMoney.optional(),
    "Tiền thưởng",
    "Để trống thì quyết định không có điều về tiền thưởng.",
  ),
  participants: titled(
    z.array(unitKind).min(1),
    "Đơn vị tham gia",
    "Các loại đơn vị đăng ký và trình trực tiếp với cơ quan ban hành, theo thứ tự của danh sách.",
  ),
  opening: titled(prose.optional(), "Lời mở đầu", "Phần đứng trước điểm đầu tiên, nguyên văn."),
  clauses: titled(z.array(clause).min(1), "Các điểm của Kế hoạch", "Theo thứ tự bản in, số như bản in."),
  closing: titled(prose.optional(), "Lời kết", "Phần đứng sau điểm cuối cùng, nguyên văn."),
  recipients: titled(z.array(text).default([]), "Nơi nhận của Kế hoạch", "Như bản in, mỗi nơi một dòng."),
  legalBases: titled(
    z.array(legalBasis),
    "Căn cứ ban hành",
    "Văn bản chỉ dẫn căn cứ còn hiệu lực vào ngày của nó.",
  ),
  rules: titled(z.array(rule), "Quy tắc", "Mỗi điều kiện của Kế hoạch là một quy tắc để xét tự động."),
  papers: titled(z.array(paper), "Giấy tờ của hồ sơ", "Những giấy tờ mà Kế hoạch yêu cầu nộp."),
  documents: titled(
    z.partialRecord(
      phase,
      titled(z.array(id), "Loại văn bản", "Mã loại văn bản (tên thư mục trong templates/)."),
    ),
    "Văn bản dựng theo giai đoạn",
    "Theo thứ tự trong hồ sơ.",
  ),
});

export type Plan = z.output<typeof planSchema>;
export type Rule = Plan["rules"][number];
export type Clause = Plan["clauses"][number];
