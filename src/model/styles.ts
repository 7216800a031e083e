/** styles.yaml: which style a tradition follows on a date, the parts of each style, and its words. */

import { z } from "zod";
import { signing } from "./body-fields.ts";
import { choice } from "./choice.ts";
import { id, keyTitled, period, text, wording } from "./fields.ts";
import { titled } from "./titled.ts";
import { unitKind } from "./unit.ts";

const mark = (title: string, description: string) => titled(z.string(), title, description);

/** How somebody who signs for another begins the line of authority. */
const authorityForms = z.strictObject({
  onBehalf: titled(text, "Thay mặt", "Ký thay mặt tập thể, như «T/M»."),
  inPlace: titled(text, "Ký thay", "Cấp phó ký thay người đứng đầu, như «K/T»."),
  byOrder: titled(text, "Thừa lệnh", "Như «T/L»."),
});

/** What differs in wording between styles (Hướng dẫn 36-HD/VPTW; others). */
const styleWording = z.strictObject({
  headline: titled(
    text.optional(),
    "Dòng đầu văn bản",
    "Tiêu đề hoặc Quốc hiệu, cho những mẫu tự in như giấy khen; phần đầu văn bản tự có.",
  ),
  symbol: titled(wording, "Số và ký hiệu", "Như «{{number}}-{{typeCode}}/{{issuerCode}}»."),
  letterSymbol: titled(
    wording.optional(),
    "Số và ký hiệu của công văn",
    "Chỉ khi khác số và ký hiệu của văn bản có tên loại, như «{{number}}/{{issuerCode}}».",
  ),
  letterAbstract: titled(
    wording.default("{{abstract}}"),
    "Trích yếu của công văn",
    "Như in dưới số: «Về việc {{abstract}}»; để trống là chỉ trích yếu.",
  ),
  numberLine: titled(wording, "Dòng số, ký hiệu", "Như ở đầu văn bản: «Số {{symbol}}»."),
  addresseeLabel: titled(text, "Chữ trước nơi gửi", "Như «Kính gửi:»."),
  addresseeLabels: titled(
    z.record(keyTitled("ký hiệu loại"), titled(text, "Chữ trước nơi gửi", "Như «Kính trình:».")).default({}),
    "Chữ trước nơi gửi của từng loại",
    "Theo ký hiệu loại văn bản, khi khác chữ chung.",
  ),
  recipientsLabel: titled(text, "Chữ trước nơi nhận", "Như «Nơi nhận:»."),
  recipientSeparator: mark("Dấu sau mỗi nơi nhận", 'Trừ dòng cuối; trong ngoặc kép, như ",".'),
  recipientEnd: mark("Dấu sau nơi nhận cuối", 'Trong ngoặc kép, như ".".'),
  filing: titled(
    text.optional(),
    "Nơi lưu",
    "Dòng cuối của Nơi nhận khi tệp của đơn vị không ghi riêng, thay cho mặc định của loại đơn vị.",
  ),
  basisSeparator: mark("Dấu sau mỗi căn cứ", 'Trừ dòng cuối; trong ngoặc kép, như ";".'),
  basisEnd: mark("Dấu sau căn cứ cuối", 'Trong ngoặc kép, như ",".'),
  separator: titled(
    z.string().default(""),
    "Dấu ngăn dưới trích yếu",
    'Trong ngoặc kép, như "-----"; để trống là không in.',
  ),
  authority: titled(
    authorityForms.optional(),
    "Cách ghi thẩm quyền ký",
    "Để trống thì không kiểm tra, và cấp phó ký không có dòng ký thay.",
  ),
  draftMark: titled(text.default("Dự thảo"), "Chữ trên bản dự thảo", "Để trống là «Dự thảo»."),
  endMark: mark("Dấu kết thúc văn bản", 'Cuối đoạn cuối cùng; trong ngoặc kép, như "./.".'),
});

const style = z.strictObject({
  title: titled(text, "Tên kiểu trình bày", "Tên và văn bản quy định thể thức."),
  parts: titled(
    z.record(
      keyTitled("phần"),
      titled(z.string(), "Phiên bản", 'Tên tệp phiên bản của phần ấy, trong ngoặc kép: "1".'),
    ),
    "Các phần chung",
    "Phiên bản của đầu văn bản, chữ ký, nơi nhận, xác nhận trong templates/parts/.",
  ),
  wording: titled(styleWording, "Chữ và dấu", "Những chữ, dấu khác nhau giữa các thể thức."),
  foreignMarks: titled(
    z.array(text).default([]),
    "Dấu hiệu của thể thức khác",
    "Những chữ mà văn bản theo kiểu này không được có, trong ngoặc kép, như «TM.».",
  ),
});

/** What a kind of unit prints unless its own file says otherwise. */
const kindDefaults = z.strictObject({
  tradition: titled(id, "Hệ thống văn bản", "Một tên ở traditions."),
  signing: titled(signing, "Cách ký, nơi lưu", "Dùng khi tệp của đơn vị không ghi riêng."),
  voters: titled(
    text.default("thành viên"),
    "Ai được biểu quyết",
    "Như in ở tỷ lệ đồng ý: «đảng viên chính thức» (đảng viên dự bị không biểu quyết: Điều lệ Đảng, Điều 3); để trống là «thành viên».",
  ),
  superior: titled(
    choice({
      name: "tên tổ chức cấp trên (Đảng bộ…)",
      committee: "tên cấp ủy cấp trên (Đảng ủy…), như đối với ban, văn phòng",
    }).default("name"),
    "Dòng cơ quan cấp trên",
    "Tên nào của cấp trên đứng ở dòng trên cùng; để trống là name.",
  ),
});

const inForce = z.strictObject({
  style: titled(id, "Kiểu trình bày", "Một tên ở styles."),
  ...period,
});

export const stylesSchema = z.strictObject({
  traditions: titled(
    z.record(
      keyTitled("hệ thống"),
      titled(
        z.array(inForce).min(1),
        "Theo thời gian",
        "Kiểu trình bày có hiệu lực từ ngày nào đến ngày nào.",
      ),
    ),
    "Hệ thống văn bản",
    "Văn bản của Đảng, của đoàn thể… theo kiểu trình bày nào, từ ngày nào.",
  ),
  styles: titled(
    z.record(keyTitled("kiểu"), titled(style, "Kiểu trình bày", "Các phần và chữ của một thể thức.")),
    "Kiểu trình bày",
    "Mỗi kiểu theo một văn bản quy định thể thức.",
  ),
  kinds: titled(
    z.partialRecord(
      unitKind,
      titled(kindDefaults, "Mặc định của loại", "Cách trình bày của loại đơn vị này."),
    ),
    "Mặc định theo loại đơn vị",
    "Dùng khi tệp của đơn vị không ghi riêng.",
  ),
  organisation: titled(
    kindDefaults,
    "Mặc định của cơ quan ban hành",
    "Cách trình bày văn bản của cơ quan ghi ở data/organisation.yaml.",
  ),
});

export type Styles = z.output<typeof stylesSchema>;
export type Style = z.output<typeof style>;
export type AuthorityForms = z.output<typeof authorityForms>;
export type KindDefaults = z.output<typeof kindDefaults>;
