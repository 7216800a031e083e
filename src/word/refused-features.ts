/** The names of Word features outside the support list, by the XML element that stands for them. */

import type { WordFeature } from "../diagnostics/word.ts";

/** The feature that an element or an attribute (`w:pgMar w:gutter`) stands for; what nobody named is called by its XML name. */
export function featureOf(detail: string): WordFeature {
  const element = detail.split(" ")[0] ?? detail;
  return named.get(detail) ?? named.get(element) ?? unnamed;
}

const unnamed: WordFeature = {
  name: { vi: "một tính năng lạ", en: "an unknown feature" },
  advice: {
    vi: "Bỏ định dạng này trong Word, hoặc soạn lại đoạn ấy bằng chữ và bảng thông thường.",
    en: "Remove this formatting in Word, or write the passage again with plain text and tables.",
  },
};

const features: readonly (readonly [
  elements: string,
  nameVi: string,
  nameEn: string,
  adviceVi: string,
  adviceEn: string,
])[] = [
  [
    "w:drawing|w:pict|mc:AlternateContent|w:object|w:background",
    "hình vẽ, ảnh hoặc hộp văn bản",
    "a drawing, a picture or a text box",
    "Xóa hình; kẻ đường bằng đường viền của đoạn hoặc của ô bảng.",
    "Delete it; draw lines as borders of a paragraph or a table cell.",
  ],
  [
    "w:framePr",
    "khung văn bản (frame)",
    "a text frame",
    "Bỏ khung, dùng bảng để đặt vị trí.",
    "Remove the frame, place the text by a table.",
  ],
  [
    "w:tblpPr",
    "bảng trôi nổi (text wrapping)",
    "a floating table",
    "Trong Table Properties chọn Text wrapping: None.",
    "In Table Properties choose Text wrapping: None.",
  ],
  [
    "w:tblLayout",
    "bảng tự co giãn cột (autofit)",
    "a table with autofit columns",
    "Trong Layout chọn AutoFit → Fixed Column Width.",
    "In Layout choose AutoFit → Fixed Column Width.",
  ],
  [
    "w:tcW",
    "ô có độ rộng khác với cột của bảng",
    "a cell whose width differs from the table's columns",
    "Kéo lại các cột cho thẳng hàng rồi lưu lại.",
    "Drag the columns into line again and save.",
  ],
  [
    "w:cols",
    "chia cột báo",
    "newspaper columns",
    "Trong Layout chọn Columns: One.",
    "In Layout choose Columns: One.",
  ],
  [
    "w:footnoteReference|w:endnoteReference",
    "chú thích cuối trang",
    "a footnote or endnote",
    "Đưa chú thích vào nội dung.",
    "Move the note into the text.",
  ],
  [
    "w:ins|w:del|w:moveFrom|w:moveTo|w:rPrChange|w:pPrChange|w:tblPrChange|w:trPrChange|w:tcPrChange|w:sectPrChange|w:cellIns|w:cellDel|w:cellMerge|w:delText",
    "thay đổi đang theo dõi (Track Changes)",
    "tracked changes",
    "Trong Review chọn Accept All Changes rồi lưu lại.",
    "In Review choose Accept All Changes and save.",
  ],
  [
    "w:commentReference",
    "nhận xét (comment)",
    "a comment",
    "Xóa nhận xét trong Review.",
    "Delete the comment in Review.",
  ],
  [
    "w:rFonts",
    "phông chữ khác Times New Roman",
    "a font other than Times New Roman",
    "Đổi phông của đoạn sang Times New Roman.",
    "Set the passage in Times New Roman.",
  ],
  [
    "w:kern",
    "chỉnh khoảng cặp chữ (kerning)",
    "kerning",
    "Trong Font → Advanced bỏ chọn Kerning for fonts.",
    "In Font → Advanced untick Kerning for fonts.",
  ],
  [
    "w:spacing w:val|w:w|w:position|w:fitText",
    "co giãn hoặc nâng hạ chữ",
    "stretched or shifted characters",
    "Trong Font → Advanced đặt lại Normal.",
    "In Font → Advanced set everything to Normal.",
  ],
  [
    "w:smallCaps",
    "chữ hoa nhỏ (small caps)",
    "small capitals",
    "Dùng All caps hoặc gõ chữ hoa.",
    "Use All caps or type capitals.",
  ],
  [
    "w:u",
    "kiểu gạch chân khác nét đơn",
    "an underline other than a single line",
    "Dùng gạch chân nét đơn.",
    "Use the single underline.",
  ],
  ["w:highlight|w:shd", "tô nền chữ", "highlighted text", "Bỏ tô nền.", "Remove the highlighting."],
  [
    "w:vanish|w:specVanish",
    "chữ ẩn",
    "hidden text",
    "Xóa chữ ẩn hoặc bỏ chọn Hidden.",
    "Delete it or untick Hidden.",
  ],
  [
    "w:sym",
    "ký tự của phông ký hiệu",
    "a character of a symbol font",
    "Gõ ký tự thông thường thay thế.",
    "Type an ordinary character instead.",
  ],
  [
    "w:hyperlink",
    "liên kết",
    "a hyperlink",
    "Nhấn chuột phải chọn Remove Hyperlink.",
    "Right-click and choose Remove Hyperlink.",
  ],
  [
    "w:instrText|w:fldSimple|w:fldChar",
    "trường (field) khác số trang",
    "a field other than page numbers",
    "Nhấn Ctrl+Shift+F9 để đổi trường thành chữ.",
    "Press Ctrl+Shift+F9 to turn the field into text.",
  ],
  [
    "w:evenAndOddHeaders",
    "đầu trang chẵn lẻ khác nhau",
    "different odd and even headers",
    "Bỏ chọn Different Odd & Even Pages.",
    "Untick Different Odd & Even Pages.",
  ],
  [
    "w:tblStylePr",
    "kiểu bảng có định dạng theo dòng, cột",
    "a table style with conditional formatting",
    "Dùng kiểu Table Grid hoặc định dạng trực tiếp.",
    "Use the style Table Grid or direct formatting.",
  ],
  [
    "w:mirrorMargins|w:pgMar w:gutter",
    "lề đối xứng hoặc lề gáy",
    "mirrored or gutter margins",
    "Trong Page Setup đặt Gutter 0, Multiple pages: Normal.",
    "In Page Setup set Gutter 0, Multiple pages: Normal.",
  ],
  [
    "w:numbering",
    "đánh số nhảy cấp",
    "numbering that skips a level",
    "Thêm mục ở cấp trên trước mục này.",
    "Put an item of the upper level before this one.",
  ],
  [
    "w:t",
    "ký tự điều khiển trong chữ",
    "a control character in the text",
    "Xóa ký tự ấy và gõ lại bằng phím Tab hoặc Enter.",
    "Delete it and type Tab or Enter instead.",
  ],
];

const named: ReadonlyMap<string, WordFeature> = new Map(
  features.flatMap(([elements, nameVi, nameEn, adviceVi, adviceEn]) =>
    elements
      .split("|")
      .map((element) => [
        element,
        { name: { vi: nameVi, en: nameEn }, advice: { vi: adviceVi, en: adviceEn } },
      ]),
  ),
);
