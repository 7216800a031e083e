/** What docxtemplater refuses about a template, by the ids of its errors. */

import type { Bilingual, Diagnostic, Place } from "../../diagnostics/diagnostic.ts";
import { templateRefused } from "../../diagnostics/render.ts";

interface DocxError {
  readonly properties?: {
    readonly id?: string;
    readonly errors?: readonly DocxError[];
    readonly xtag?: string;
    readonly openingtag?: string;
  };
}

/** All errors of one throw. An error without an id is none of docxtemplater's: it is a bug of ours and is thrown on. */
export function describeRefusal(error: unknown, place: Place): Diagnostic[] {
  const { properties } = (error ?? {}) as DocxError;
  if (properties?.errors !== undefined)
    return properties.errors.flatMap((each) => describeRefusal(each, place));
  if (properties?.id === undefined) throw error;
  const tag = properties.xtag ?? properties.openingtag ?? "";
  return [templateRefused({ reason: reasons[properties.id] ?? unnamed(properties.id), tag }, place)];
}

const reasons: Readonly<Record<string, Bilingual>> = {
  unopened_tag: { vi: "có dấu }} mà không có {{", en: "there is a }} without {{" },
  unclosed_tag: { vi: "có dấu {{ mà không có }}", en: "there is a {{ without }}" },
  duplicate_open_tag: { vi: "thẻ có thừa dấu {", en: "the tag has a { too many" },
  duplicate_close_tag: { vi: "thẻ có thừa dấu }", en: "the tag has a } too many" },
  unopened_loop: { vi: "thẻ đóng không có thẻ mở", en: "the closing tag has no opening tag" },
  unclosed_loop: { vi: "thẻ mở không có thẻ đóng", en: "the opening tag has no closing tag" },
  closing_tag_does_not_match_opening_tag: {
    vi: "thẻ mở và thẻ đóng khác tên",
    en: "the opening and closing tags differ",
  },
  unbalanced_loop_tags: {
    vi: "hai khối chồng lên nhau trong cùng một dòng của bảng",
    en: "two blocks overlap in one row of a table",
  },
  loop_position_invalid: {
    vi: "thẻ mở và thẻ đóng nằm ở hai nơi không khớp trong bảng",
    en: "the opening and closing tags stand in places of a table that don't match",
  },
  invalid_xml_characters: {
    vi: "giá trị có ký tự mà tệp Word không chứa được",
    en: "a value has characters that a Word file can't hold",
  },
  file_has_invalid_xml: { vi: "tệp bị hỏng", en: "the file is damaged" },
  malformed_xml: { vi: "tệp bị hỏng", en: "the file is damaged" },
  filetype_not_identified: {
    vi: "tệp thiếu khai báo kiểu nội dung",
    en: "the file doesn't declare its content types",
  },
};

function unnamed(id: string): Bilingual {
  return { vi: `lỗi «${id}»`, en: `error "${id}"` };
}
