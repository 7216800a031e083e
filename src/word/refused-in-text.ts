/** What runs of text may not hold: the names of Word features outside the support list, with what to do instead. */

import type { RefusedFeature } from "./refused-feature.ts";

export const refusedInText: readonly RefusedFeature[] = [
  {
    elements: "w:pict|mc:AlternateContent|w:object|w:drawing|a:graphicData",
    name: { vi: "hình vẽ, biểu đồ hoặc hộp văn bản", en: "a drawing, a chart or a text box" },
    advice: {
      vi: "Xóa nó; hình thì chèn bằng Insert → Pictures, đường kẻ thì dùng đường viền của đoạn hoặc ô bảng.",
      en: "Delete it; insert pictures by Insert → Pictures, draw lines as borders of a paragraph or a table cell.",
    },
  },
  {
    elements: "wp:anchor",
    name: { vi: "hình trôi nổi", en: "a floating picture" },
    advice: {
      vi: "Nhấn vào hình, chọn Layout Options → In Line with Text.",
      en: "Click the picture and choose Layout Options → In Line with Text.",
    },
  },
  {
    elements: "wp:docPr",
    name: { vi: "hình không có chữ thay thế", en: "a picture without alternative text" },
    advice: {
      vi: "Nhấn chuột phải vào hình, chọn Edit Alt Text và tả hình bằng một câu.",
      en: "Right-click the picture, choose Edit Alt Text and describe it in one sentence.",
    },
  },
  {
    elements: "a:blip",
    name: {
      vi: "hình không phải PNG hoặc JPEG thông thường",
      en: "a picture that is no ordinary PNG or JPEG",
    },
    advice: {
      vi: "Lưu hình thành PNG (không interlaced) hoặc JPEG màu RGB rồi chèn lại.",
      en: "Save the picture as PNG (not interlaced) or as JPEG in RGB, and insert it again.",
    },
  },
  {
    elements: "wp:inline",
    name: {
      vi: "hình cao hơn dòng có giãn dòng Exactly",
      en: "a picture taller than its line of exact height",
    },
    advice: {
      vi: "Đặt Line spacing của đoạn chứa hình là Single.",
      en: "Set the line spacing of the picture's paragraph to Single.",
    },
  },
  {
    elements:
      "a:srcRect|wp:effectExtent|a:xfrm|a:ln|a:prstGeom|a:effectLst|a:solidFill|a:tile|a:alphaModFix|a:lum|a:grayscl|a:duotone|a:biLevel|a:clrChange|pic:style|a:scene3d|a:sp3d|a:gradFill|a:custGeom",
    name: {
      vi: "hình bị cắt, xoay, đóng khung hoặc có hiệu ứng",
      en: "a picture that is cropped, turned, framed or has effects",
    },
    advice: {
      vi: "Sửa hình bằng phần mềm ảnh rồi chèn lại nguyên hình, bỏ Crop, Rotate, Picture Border, Effects.",
      en: "Edit the picture in a picture program and insert it as it is, without Crop, Rotate, Picture Border, Effects.",
    },
  },
  {
    elements: "w:framePr",
    name: {
      vi: "khung văn bản không đặt theo mép trang",
      en: "a text frame that isn't placed from the page's edges",
    },
    advice: {
      vi: "Trong Frame đặt Horizontal, Vertical: Relative to Page với số đo cụ thể, Height: Auto hoặc At least; khung đứng trước một đoạn thường, ngoài bảng và đầu, chân trang.",
      en: "In Frame set Horizontal and Vertical relative to Page with measures, Height: Auto or At least; a frame stands before an ordinary paragraph, outside of tables, headers and footers.",
    },
  },
  {
    elements: "w:framePr w:dropCap",
    name: { vi: "chữ cái lớn đầu đoạn (Drop Cap)", en: "a large first letter (drop cap)" },
    advice: {
      vi: "Trong Insert → Drop Cap chọn None.",
      en: "In Insert → Drop Cap choose None.",
    },
  },
  {
    elements: "w:footnoteReference|w:endnoteReference",
    name: { vi: "chú thích cuối trang", en: "a footnote or endnote" },
    advice: { vi: "Đưa chú thích vào nội dung.", en: "Move the note into the text." },
  },
  {
    elements:
      "w:ins|w:del|w:moveFrom|w:moveTo|w:moveFromRangeStart|w:moveFromRangeEnd|w:moveToRangeStart|w:moveToRangeEnd|w:tblGridChange|w:numberingChange|w:rPrChange|w:pPrChange|w:tblPrChange|w:trPrChange|w:tcPrChange|w:sectPrChange|w:cellIns|w:cellDel|w:cellMerge|w:delText",
    name: { vi: "thay đổi đang theo dõi (Track Changes)", en: "tracked changes" },
    advice: {
      vi: "Trong Review chọn Accept All Changes rồi lưu lại.",
      en: "In Review choose Accept All Changes and save.",
    },
  },
  {
    elements: "w:commentReference",
    name: { vi: "nhận xét (comment)", en: "a comment" },
    advice: { vi: "Xóa nhận xét trong Review.", en: "Delete the comment in Review." },
  },
  {
    elements: "w:rFonts",
    name: { vi: "phông chữ khác Times New Roman", en: "a font other than Times New Roman" },
    advice: { vi: "Đổi phông của đoạn sang Times New Roman.", en: "Set the passage in Times New Roman." },
  },
  {
    elements: "w:kern|w14:ligatures",
    name: { vi: "chỉnh khoảng cặp chữ (kerning, ligatures)", en: "kerning" },
    advice: {
      vi: "Trong Font → Advanced bỏ chọn Kerning for fonts, đặt Ligatures là None; hoặc chạy ho-so templates fix.",
      en: "In Font → Advanced untick Kerning for fonts and set Ligatures to None, or run ho-so templates fix.",
    },
  },
  {
    elements: "w:spacing w:val|w:w|w:position|w:fitText",
    name: { vi: "co giãn hoặc nâng hạ chữ", en: "stretched or shifted characters" },
    advice: {
      vi: "Trong Font → Advanced đặt lại Normal.",
      en: "In Font → Advanced set everything to Normal.",
    },
  },
  {
    elements: "w:smallCaps",
    name: { vi: "chữ hoa nhỏ (small caps)", en: "small capitals" },
    advice: { vi: "Dùng All caps hoặc gõ chữ hoa.", en: "Use All caps or type capitals." },
  },
  {
    elements: "w:u",
    name: { vi: "kiểu gạch chân khác nét đơn", en: "an underline other than a single line" },
    advice: { vi: "Dùng gạch chân nét đơn.", en: "Use the single underline." },
  },
  {
    elements: "w:highlight|w:shd",
    name: { vi: "tô nền chữ", en: "highlighted text" },
    advice: { vi: "Bỏ tô nền.", en: "Remove the highlighting." },
  },
  {
    elements: "w:bdr",
    name: { vi: "khung viền quanh chữ", en: "a border around characters" },
    advice: {
      vi: "Bôi đen chữ, trong Borders chọn No Border; cần khung thì đặt chữ vào ô bảng có viền.",
      en: "Select the text and choose No Border; for a frame put the text into a bordered table cell.",
    },
  },
  {
    elements: "w:vanish|w:specVanish",
    name: { vi: "chữ ẩn", en: "hidden text" },
    advice: { vi: "Xóa chữ ẩn hoặc bỏ chọn Hidden.", en: "Delete it or untick Hidden." },
  },
  {
    elements: "w:sym",
    name: { vi: "ký tự của phông ký hiệu", en: "a character of a symbol font" },
    advice: { vi: "Gõ ký tự thông thường thay thế.", en: "Type an ordinary character instead." },
  },
  {
    elements: "w:hyperlink",
    name: { vi: "liên kết", en: "a hyperlink" },
    advice: { vi: "Nhấn chuột phải chọn Remove Hyperlink.", en: "Right-click and choose Remove Hyperlink." },
  },
  {
    elements: "w:instrText|w:fldSimple|w:fldChar",
    name: { vi: "trường (field) khác số trang", en: "a field other than page numbers" },
    advice: {
      vi: "Nhấn Ctrl+Shift+F9 để đổi trường thành chữ.",
      en: "Press Ctrl+Shift+F9 to turn the field into text.",
    },
  },
  {
    elements: "w:br w:type|w:br w:clear",
    name: { vi: "ngắt cột hoặc ngắt quanh hình", en: "a column break, or a break around a picture" },
    advice: {
      vi: "Xóa chỗ ngắt ấy; sang trang bằng Ctrl+Enter.",
      en: "Delete the break; start a page with Ctrl+Enter.",
    },
  },
  {
    elements: "w:ptab",
    name: { vi: "tab canh theo lề", en: "an alignment tab" },
    advice: {
      vi: "Xóa nó, dùng tab thường hoặc canh đoạn.",
      en: "Delete it; use an ordinary tab or align the paragraph.",
    },
  },
  {
    elements: "m:oMath|m:oMathPara|w:oMath",
    name: { vi: "công thức toán", en: "an equation" },
    advice: { vi: "Gõ công thức bằng chữ thường.", en: "Type it as plain text." },
  },
  {
    elements: "w:altChunk|w:subDoc|w:customXml",
    name: { vi: "nội dung nhúng từ tệp khác", en: "content embedded from another file" },
    advice: { vi: "Chép nội dung ấy vào thẳng văn bản.", en: "Copy that content into the document itself." },
  },
  {
    elements: "w:ruby|w:dir|w:bdo|w:rtl|w:cs|w:bidi|w:bidiVisual|w:rtlGutter",
    name: { vi: "chữ viết từ phải sang trái hoặc có phiên âm", en: "right-to-left text or phonetic guides" },
    advice: {
      vi: "Gõ lại đoạn ấy thành chữ thường, từ trái sang phải.",
      en: "Type the passage as plain left-to-right text.",
    },
  },
  {
    elements:
      "w:outline|w:shadow|w:emboss|w:imprint|w:effect|w:em|w:dstrike|w14:glow|w14:shadow|w14:reflection|w14:textOutline|w14:textFill|w14:scene3d|w14:props3d",
    name: { vi: "hiệu ứng chữ", en: "text effects" },
    advice: {
      vi: "Bôi đen rồi bấm Clear All Formatting, định dạng lại bằng đậm, nghiêng, gạch chân.",
      en: "Select it, choose Clear All Formatting, and use bold, italic, underline only.",
    },
  },
  {
    elements: "w:color",
    name: { vi: "màu chữ theo chủ đề (theme)", en: "a text colour of the theme" },
    advice: {
      vi: "Trong Font Color chọn Automatic hoặc một màu cụ thể.",
      en: "In Font Color choose Automatic or a standard colour.",
    },
  },
  {
    elements:
      "text|w:p text|w:r text|w:body text|w:tc text|w:hdr text|w:ftr text|w:sdtContent text|w:sdt text|w:smartTag text",
    name: { vi: "chữ nằm ngoài mọi đoạn văn", en: "text outside of all paragraphs" },
    advice: {
      vi: "Tệp bị hỏng: chép nội dung sang một tệp Word mới.",
      en: "The file is damaged: copy its content into a new Word file.",
    },
  },
  {
    elements: "w:t",
    name: { vi: "ký tự điều khiển trong chữ", en: "a control character in the text" },
    advice: {
      vi: "Xóa ký tự ấy và gõ lại bằng phím Tab hoặc Enter.",
      en: "Delete it and type Tab or Enter instead.",
    },
  },
];
