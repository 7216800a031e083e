/** What paragraphs, tables and pages may not be: the names of Word features outside the support list, with what to do instead. */

import type { RefusedFeature } from "./refused-feature.ts";

export const refusedInLayout: readonly RefusedFeature[] = [
  {
    elements: "w:tblpPr",
    name: { vi: "bảng trôi nổi (text wrapping)", en: "a floating table" },
    advice: {
      vi: "Trong Table Properties chọn Text wrapping: None.",
      en: "In Table Properties choose Text wrapping: None.",
    },
  },
  {
    elements: "w:tblLayout",
    name: { vi: "bảng tự co giãn cột (autofit)", en: "a table with autofit columns" },
    advice: {
      vi: "Trong Layout chọn AutoFit → Fixed Column Width; hoặc chạy ho-so templates fix.",
      en: "In Layout choose AutoFit → Fixed Column Width, or run ho-so templates fix.",
    },
  },
  {
    elements: "w:tcW",
    name: {
      vi: "ô có độ rộng khác với cột của bảng",
      en: "a cell whose width differs from the table's columns",
    },
    advice: {
      vi: "Kéo lại các cột cho thẳng hàng rồi lưu lại.",
      en: "Drag the columns into line again and save.",
    },
  },
  {
    elements: "w:cols",
    name: { vi: "chia cột báo", en: "newspaper columns" },
    advice: { vi: "Trong Layout chọn Columns: One.", en: "In Layout choose Columns: One." },
  },
  {
    elements: "w:evenAndOddHeaders",
    name: { vi: "đầu trang chẵn lẻ khác nhau", en: "different odd and even headers" },
    advice: { vi: "Bỏ chọn Different Odd & Even Pages.", en: "Untick Different Odd & Even Pages." },
  },
  {
    elements: "w:tblStylePr",
    name: { vi: "kiểu bảng có định dạng theo dòng, cột", en: "a table style with conditional formatting" },
    advice: {
      vi: "Dùng kiểu Table Grid hoặc định dạng trực tiếp.",
      en: "Use the style Table Grid or direct formatting.",
    },
  },
  {
    elements: "w:mirrorMargins|w:pgMar w:gutter",
    name: { vi: "lề đối xứng hoặc lề gáy", en: "mirrored or gutter margins" },
    advice: {
      vi: "Trong Page Setup đặt Gutter 0, Multiple pages: Normal.",
      en: "In Page Setup set Gutter 0, Multiple pages: Normal.",
    },
  },
  {
    elements: "w:numbering",
    name: { vi: "đánh số nhảy cấp", en: "numbering that skips a level" },
    advice: {
      vi: "Thêm mục ở cấp trên trước mục này.",
      en: "Put an item of the upper level before this one.",
    },
  },
  {
    elements: "w:background",
    name: { vi: "màu nền trang", en: "a page colour" },
    advice: { vi: "Trong Design chọn Page Color → No Color.", en: "In Design choose Page Color → No Color." },
  },
  {
    elements: "w:pgBorders",
    name: { vi: "khung viền trang", en: "a page border" },
    advice: { vi: "Trong Design chọn Page Borders → None.", en: "In Design choose Page Borders → None." },
  },
  {
    elements: "w:lnNumType",
    name: { vi: "đánh số dòng", en: "line numbers" },
    advice: { vi: "Trong Layout chọn Line Numbers → None.", en: "In Layout choose Line Numbers → None." },
  },
  {
    elements: "w:docGrid",
    name: { vi: "lưới trang (document grid)", en: "a document grid" },
    advice: {
      vi: "Trong Page Setup → Document Grid chọn No grid.",
      en: "In Page Setup → Document Grid choose No grid.",
    },
  },
  {
    elements: "w:pgNumType",
    name: { vi: "kiểu số trang khác chữ số thường", en: "page numbers other than plain figures" },
    advice: {
      vi: "Trong Format Page Numbers chọn 1, 2, 3 và bỏ số chương.",
      en: "In Format Page Numbers choose 1, 2, 3 without chapters.",
    },
  },
  {
    elements: "w:pgMar",
    name: { vi: "lề trang âm", en: "a negative page margin" },
    advice: { vi: "Trong Page Setup đặt lề là số dương.", en: "In Page Setup set a positive margin." },
  },
  {
    elements: "w:type",
    name: { vi: "kiểu ngắt section khác Next Page", en: "a section break other than Next Page" },
    advice: {
      vi: "Xóa chỗ ngắt, chèn lại bằng Breaks → Next Page.",
      en: "Delete the break and insert Breaks → Next Page.",
    },
  },
  {
    elements: "w:autoHyphenation|w:softHyphen",
    name: { vi: "tự ngắt từ cuối dòng", en: "hyphenation" },
    advice: {
      vi: "Trong Layout chọn Hyphenation → None; xóa dấu nối mềm.",
      en: "In Layout choose Hyphenation → None; delete optional hyphens.",
    },
  },
  {
    elements: "w:wordWrap",
    name: { vi: "ngắt dòng giữa một từ", en: "lines that break in the middle of words" },
    advice: {
      vi: "Trong Paragraph → Asian Typography bỏ chọn Allow Latin text to wrap in the middle of a word.",
      en: "In Paragraph → Asian Typography untick Allow Latin text to wrap in the middle of a word.",
    },
  },
  {
    elements: "w:bookFoldPrinting|w:bookFoldRevPrinting|w:printTwoOnOne",
    name: { vi: "in gấp sách hoặc hai trang một tờ", en: "book fold, or two pages per sheet" },
    advice: {
      vi: "Trong Page Setup đặt Multiple pages: Normal.",
      en: "In Page Setup set Multiple pages: Normal.",
    },
  },
  {
    elements: "w:tab w:val|w:tab w:leader",
    name: { vi: "kiểu tab lạ", en: "an unknown kind of tab stop" },
    advice: {
      vi: "Trong Tabs dùng Left, Center, Right hoặc Decimal.",
      en: "In Tabs use Left, Center, Right or Decimal.",
    },
  },
  {
    elements: "w:textDirection",
    name: { vi: "chữ xoay dọc", en: "vertical text" },
    advice: {
      vi: "Trong Layout → Text Direction chọn chữ ngang.",
      en: "In Layout → Text Direction choose horizontal text.",
    },
  },
  {
    elements: "w:jc",
    name: { vi: "kiểu canh lề lạ", en: "an unknown alignment" },
    advice: {
      vi: "Canh trái, giữa, phải hoặc đều hai bên; hàng của bảng canh như cả bảng.",
      en: "Align left, centred, right or justified; rows of a table as the table.",
    },
  },
  {
    elements: "w:ind",
    name: { vi: "thụt lề tính bằng số chữ", en: "an indent counted in characters" },
    advice: { vi: "Trong Paragraph ghi thụt lề bằng cm.", en: "In Paragraph give the indent in cm." },
  },
  {
    elements:
      "w:spacing w:beforeAutospacing|w:spacing w:afterAutospacing|w:spacing w:beforeLines|w:spacing w:afterLines",
    name: { vi: "giãn đoạn tự động (Auto)", en: "automatic space between paragraphs" },
    advice: {
      vi: "Trong Paragraph ghi khoảng cách trước, sau bằng pt.",
      en: "In Paragraph give the space before and after in pt.",
    },
  },
  {
    elements: "w:spacing w:lineRule",
    name: { vi: "kiểu giãn dòng lạ", en: "an unknown line spacing" },
    advice: { vi: "Trong Paragraph đặt lại Line spacing.", en: "In Paragraph set Line spacing again." },
  },
  {
    elements:
      "w:top|w:bottom|w:left|w:right|w:start|w:end|w:between|w:bar|w:insideH|w:insideV|w:tl2br|w:tr2bl",
    name: { vi: "kiểu đường viền lạ", en: "an unknown kind of border" },
    advice: {
      vi: "Dùng đường viền nét đơn hoặc nét đứt; đoạn văn chỉ có viền trên và dưới.",
      en: "Use single or dashed borders; a paragraph has them above and below only.",
    },
  },
  {
    elements: "w:lvl|w:numFmt|w:ilvl",
    name: { vi: "kiểu đánh số lạ", en: "an unknown kind of numbering" },
    advice: {
      vi: "Trong Define New Multilevel List chọn 1, 01, a, A, i, I hoặc gạch đầu dòng.",
      en: "In Define New Multilevel List choose 1, 01, a, A, i, I or a bullet.",
    },
  },
  {
    elements: "w:vMerge",
    name: { vi: "ô bị gộp mà còn chữ bên trong", en: "a merged cell that still holds text of its own" },
    advice: {
      vi: "Dùng Split Cells tách ô, chuyển chữ lên ô trên cùng rồi gộp lại bằng Merge Cells.",
      en: "Split the cells, move the text into the topmost one and merge them again.",
    },
  },
  {
    elements: "w:tblCellSpacing|w:tblPrEx",
    name: { vi: "khoảng cách giữa các ô", en: "spacing between cells" },
    advice: {
      vi: "Trong Table Options bỏ chọn Allow spacing between cells.",
      en: "In Table Options untick Allow spacing between cells.",
    },
  },
  {
    elements: "w:gridSpan|w:gridBefore|w:gridAfter|w:hMerge",
    name: { vi: "hàng thiếu hoặc thừa ô", en: "a row that lacks cells or has too many" },
    advice: {
      vi: "Kẻ lại hàng ấy cho đủ các cột của bảng.",
      en: "Draw the row again so that it fills the table's columns.",
    },
  },
  {
    elements: "w:hideMark|w:tcFitText|w:hidden",
    name: { vi: "ô hoặc hàng co giãn đặc biệt", en: "a cell or row of a special height or fit" },
    advice: {
      vi: "Trong Cell Options bỏ chọn Fit text; trong Row đặt lại chiều cao.",
      en: "In Cell Options untick Fit text; set the row's height again.",
    },
  },
];
