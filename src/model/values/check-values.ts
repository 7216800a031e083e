/** Values of the check of a unit's dossier: its papers, and how the unit and its nominees were judged (scope check). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { commonValues } from "./common-values.ts";
import { dateValue, order } from "./fields.ts";
import { unitValues } from "./unit-values.ts";

const clause = titled(z.string(), "Điểm của Kế hoạch");
const who = titled(z.string().optional(), "Của ai", "Khi không phải của chung đơn vị.");

/** A paper that the plan requires. */
const paperRow = z.object({
  order,
  text: titled(z.string(), "Giấy tờ"),
  clause,
  who,
  state: titled(z.string(), "Tình trạng", "Là «đủ», «thiếu», «chưa hợp lệ», «chưa có» hoặc «chưa kiểm tra»."),
  note: titled(z.string().optional(), "Lý do, hạn bổ sung"),
});

const nomineeRow = z.object({
  order,
  name: titled(z.string(), "Tập thể, cá nhân"),
  conclusion: titled(
    z.string(),
    "Kết quả chung",
    "Theo các quy định bắt buộc, hoặc kết luận của cấp có thẩm quyền.",
  ),
});

const wantingRow = z.object({
  order,
  text: titled(z.string(), "Việc cần hoàn thiện"),
  clause,
  due: titled(dateValue.optional(), "Trước ngày"),
});

/** One rule with one outcome, of the unit or of all nominees that it says the same of. */
const wantingVerdictRow = z.object({
  order,
  clause,
  title: titled(z.string(), "Yêu cầu"),
  outcome: titled(z.string(), "Kết quả", "Lời dùng trên giấy: không đạt thì viết «chưa đủ điều kiện»."),
  reason: titled(z.string(), "Căn cứ, lưu ý", "Có tên tập thể, cá nhân khi không nói về chính đơn vị."),
});

/** One clause with all that is met of it. */
const metRow = z.object({
  order,
  clause,
  reason: titled(z.string(), "Căn cứ, lưu ý", "Có tên tập thể, cá nhân khi không nói về chính đơn vị."),
});

const verdicts = z.object({
  wanting: titled(z.array(wantingVerdictRow), "Chưa đủ điều kiện, chưa đủ căn cứ", "Mỗi quy tắc một mục."),
  met: titled(z.array(metRow), "Đạt", "Mỗi điểm của Kế hoạch một mục."),
});

const outsideRow = z.object({ clause, title: titled(z.string(), "Nội dung") });

const received = z.object({
  date: titled(dateValue, "Ngày nhận", "Đến đâu rõ đến đó."),
  deadline: titled(
    dateValue.optional(),
    "Hạn cuối",
    "Kế hoạch không nêu hạn cho loại đơn vị này thì không có.",
  ),
  state: titled(
    z.string(),
    "Đúng hạn hay không, diễn biến sau đó",
    "Như «đúng hạn; đủ hồ sơ ngày 09/4/2015».",
  ),
});

const checked = z.object({
  date: titled(dateValue, "Ngày kiểm tra"),
  by: titled(z.string(), "Người kiểm tra"),
});

const check = z.object({
  received: titled(received.optional(), "Nhận hồ sơ", "Theo sổ theo dõi."),
  checked: titled(checked.optional(), "Kiểm tra giấy tờ", "Chưa ai kiểm tra thì không có."),
  nominees: titled(z.array(nomineeRow), "Tập thể, cá nhân đề nghị"),
  wanting: titled(z.array(wantingRow), "Nội dung cần hoàn thiện"),
  papers: titled(z.array(paperRow), "Giấy tờ của hồ sơ"),
  binding: titled(verdicts, "Quy định bắt buộc"),
  advisory: titled(verdicts, "Quy định chỉ để lưu ý"),
  outside: titled(z.array(outsideRow), "Không thuộc phạm vi kiểm tra"),
});

export const checkValues = commonValues.extend({
  unit: titled(unitValues, "Đơn vị trình"),
  check: titled(check, "Kiểm tra hồ sơ"),
});
