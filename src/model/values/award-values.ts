/** Values of one award of a decision (scope award). */

import { z } from "zod";
import { titled } from "../titled.ts";
import { commonValues } from "./common-values.ts";

const award = z.object({
  id: titled(z.string(), "Mã tập thể, cá nhân"),
  isPerson: titled(z.boolean(), "Là cá nhân"),
  name: titled(z.string(), "Tên", "Tên đầy đủ của tập thể; họ và tên cá nhân."),
  recipient: titled(z.string(), "Người nhận", "Cá nhân thì có «Đồng chí» đứng trước; tập thể chỉ có tên."),
  position: titled(z.string().optional(), "Chức vụ", "Chỉ của cá nhân."),
  unit: titled(z.string().optional(), "Đơn vị", "Chỉ của cá nhân: đơn vị đã đề nghị."),
  decision: titled(z.string(), "Mã quyết định", "Số, ngày của quyết định là số, ngày của văn bản này."),
  decisionKind: titled(z.string(), "Loại quyết định", "Khen thưởng hoặc bổ sung."),
  register: titled(z.number().optional(), "Số vào sổ khen thưởng", "Chưa có thì để chỗ ghi tay."),
});

export const awardValues = commonValues.extend({ award: titled(award, "Khen thưởng một trường hợp") });
