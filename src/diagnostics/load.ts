/** What can be wrong with a file before its meaning is looked at: its name, its bytes, its YAML. */

import type { LegacyEncoding } from "../text/legacy-encodings.ts";
import { type Bilingual, defineDiagnostic } from "./diagnostic.ts";
import {
  type RefusedYaml,
  refusedYamlWording,
  type YamlProblem,
  yamlProblemWording,
} from "./yaml-wording.ts";

export const yamlSyntax = defineDiagnostic<{ problem: YamlProblem }>({
  code: "load/yaml-syntax",
  severity: "error",
  message: ({ problem }) => yamlProblemWording[problem].message,
  advice: ({ problem }) => yamlProblemWording[problem].advice,
});

export const refusedYaml = defineDiagnostic<{ feature: RefusedYaml; written: string }>({
  code: "load/refused-yaml",
  severity: "error",
  message: ({ feature, written }) => {
    const { vi, en } = refusedYamlWording[feature].name;
    const quoted = written === "" ? "" : ` («${written}»)`;
    return {
      vi: `Ở đây có ${vi}${quoted}; tệp hồ sơ không dùng cách viết này.`,
      en: `Here is ${en}${quoted}; records don't use this way of writing.`,
    };
  },
  advice: ({ feature }) => refusedYamlWording[feature].advice,
});

export const duplicateKey = defineDiagnostic<{ key: string; firstLine: number }>({
  code: "load/duplicate-key",
  severity: "error",
  message: ({ key, firstLine }) => ({
    vi: `Trường «${key}» đã được viết ở dòng ${firstLine}; chỉ một trong hai được giữ lại.`,
    en: `The field "${key}" was already written on line ${firstLine}; only one of the two could be kept.`,
  }),
  advice: () => ({ vi: "Xoá một trong hai dòng.", en: "Delete one of the two lines." }),
});

export const emptyFile = defineDiagnostic<Record<never, never>>({
  code: "load/empty-file",
  severity: "error",
  message: () => ({ vi: "Tệp không có nội dung.", en: "The file holds nothing." }),
  advice: () => ({
    vi: "Điền nội dung, hoặc xoá tệp nếu không cần.",
    en: "Fill it in, or delete it if it isn't needed.",
  }),
});

export const secondWordFile = defineDiagnostic<{ shared: string }>({
  code: "load/second-word-file",
  severity: "error",
  message: ({ shared }) => ({
    vi: `Tệp Word này không được dùng: template.yaml bên cạnh chỉ đến ${shared}.`,
    en: `This Word file isn't used: the template.yaml beside it names ${shared}.`,
  }),
  advice: () => ({
    vi: "Xoá tệp này, hoặc bỏ wordFile trong template.yaml.",
    en: "Delete this file, or take wordFile out of template.yaml.",
  }),
});

export const missingFile = defineDiagnostic<{ holds: Bilingual }>({
  code: "load/missing-file",
  severity: "error",
  message: ({ holds }) => ({
    vi: `Không có tệp này; nó ghi ${holds.vi}.`,
    en: `There is no such file; it holds ${holds.en}.`,
  }),
  advice: () => ({
    vi: "Tạo tệp, hoặc kiểm tra lại tên tệp và thư mục.",
    en: "Create it, or check the names of file and folder.",
  }),
});

export const notUtf8 = defineDiagnostic<Record<never, never>>({
  code: "load/not-utf8",
  severity: "error",
  message: () => ({
    vi: "Tệp không phải văn bản UTF-8 nên chữ có dấu không đọc được.",
    en: "The file isn't UTF-8 text, so its letters can't be read.",
  }),
  advice: () => ({
    vi: "Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8.",
    en: "Open it in an editor and save it with the encoding UTF-8.",
  }),
});

/** What UniKey, which every office has, calls the encodings of before Unicode. */
const unikeyNames = { TCVN3: "TCVN3 (ABC)", VNI: "VNI Windows" };

export const legacyEncoding = defineDiagnostic<{ encoding: LegacyEncoding }>({
  code: "load/legacy-encoding",
  severity: "error",
  message: ({ encoding }) => ({
    vi: `Tệp gõ bằng bảng mã ${encoding} (phông chữ cũ) nên chữ có dấu không đọc được.`,
    en: `The file is typed in the old encoding ${encoding}, so its letters can't be read.`,
  }),
  advice: ({ encoding }) => convertByUnikey(encoding),
});

/** How a text is brought to Unicode. */
export function convertByUnikey(encoding: LegacyEncoding): Bilingual {
  const name = unikeyNames[encoding];
  return {
    vi: `Chuyển mã bằng UniKey (Ctrl+Shift+F6): nguồn ${name}, đích Unicode; rồi lưu lại với bảng mã UTF-8.`,
    en: `Convert it with UniKey (Ctrl+Shift+F6) from ${name} to Unicode, then save it with the encoding UTF-8.`,
  };
}

export const fileTooLarge = defineDiagnostic<{ bytes: number; mostBytes: number }>({
  code: "load/file-too-large",
  severity: "error",
  message: ({ bytes, mostBytes }) => ({
    vi: `Tệp nặng ${inKilobytes(bytes)}, mức tối đa là ${inKilobytes(mostBytes)}.`,
    en: `The file has ${inKilobytes(bytes)}, the most is ${inKilobytes(mostBytes)}.`,
  }),
  advice: () => ({ vi: "Chia nhỏ hoặc rút gọn tệp.", en: "Split or shorten it." }),
});

export const unreadableFile = defineDiagnostic<{ reason: string }>({
  code: "load/unreadable-file",
  severity: "error",
  message: ({ reason }) => ({
    vi: `Máy không cho đọc tệp (${reason}).`,
    en: `The file can't be read (${reason}).`,
  }),
  advice: () => ({ vi: "Kiểm tra quyền đọc, và ổ đĩa.", en: "Check the right to read it, and the disk." }),
});

export const fileNotWritten = defineDiagnostic<{ reason: string }>({
  code: "load/file-not-written",
  severity: "error",
  message: ({ reason }) => ({
    vi: `Máy không cho ghi tệp (${reason}); tệp vẫn như cũ.`,
    en: `The file can't be written (${reason}); it is as it was.`,
  }),
  advice: () => ({
    vi: "Đóng tệp nếu đang mở bằng Word, kiểm tra quyền ghi và ổ đĩa, rồi chạy lại.",
    en: "Close the file if it is open in Word, check the right to write and the disk, and run again.",
  }),
});

export const notAPlainFile = defineDiagnostic<{ link: boolean }>({
  code: "load/not-a-plain-file",
  severity: "error",
  message: ({ link }) => ({
    vi: `Đây là ${link ? "một liên kết (symlink)" : "một thiết bị"}, không phải tệp; nội dung của nó không được đọc.`,
    en: `This is ${link ? "a symbolic link" : "a device"}, not a file; what it leads to isn't read.`,
  }),
  advice: () => ({
    vi: "Thay bằng chính tệp đó, hoặc xoá đi.",
    en: "Put the file itself here, or delete the entry.",
  }),
});

export const wrongExtension = defineDiagnostic<{ name: string; rightName: string }>({
  code: "load/wrong-extension",
  severity: "error",
  message: ({ name }) => ({
    vi: `Tệp «${name}» không được đọc vì đuôi tên tệp phải là .yaml.`,
    en: `The file "${name}" isn't read, because its name must end in .yaml.`,
  }),
  advice: ({ rightName }) => ({ vi: `Đổi tên thành «${rightName}».`, en: `Rename it to "${rightName}".` }),
});

export const misplacedFile = defineDiagnostic<{ inTemplates: boolean }>({
  code: "load/misplaced-file",
  severity: "error",
  message: () => ({
    vi: "Không có loại hồ sơ nào mang tên này ở thư mục này nên tệp không được đọc.",
    en: "No kind of record has this name in this folder, so the file isn't read.",
  }),
  advice: ({ inTemplates }) =>
    inTemplates
      ? {
          vi: "Chuyển tệp về templates/<loại văn bản>/<phiên bản>/template.docx hoặc templates/parts/<phần>/<thể thức>/<phiên bản>.docx, sửa tên, hoặc xoá tệp.",
          en: "Move it to templates/<document type>/<version>/template.docx or templates/parts/<part>/<style>/<version>.docx, correct its name, or delete it.",
        }
      : {
          vi: "Chuyển tệp về đúng thư mục (units, people, ratings, campaigns/…/rounds/…), sửa tên, hoặc xoá tệp.",
          en: "Move it to its folder (units, people, ratings, campaigns/…/rounds/…), correct its name, or delete it.",
        },
});

export const malformedFileId = defineDiagnostic<{ name: string }>({
  code: "load/malformed-id",
  severity: "error",
  message: ({ name }) => ({
    vi: `«${name}» không dùng làm mã được: mã là tên tệp hoặc thư mục, chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.`,
    en: `"${name}" can't be an id: an id is the name of its file or folder, of plain lower-case letters, digits and hyphens.`,
  }),
  advice: () => ({ vi: "Đổi tên, ví dụ «chi-bo-so-1».", en: 'Rename it, like "chi-bo-so-1".' }),
});

export const clashingFiles = defineDiagnostic<{ others: readonly string[] }>({
  code: "load/clashing-files",
  severity: "error",
  message: ({ others }) => ({
    vi: `Cùng một mã có nhiều tệp: tệp này và ${others.map(quotedVi).join(", ")}, nên không rõ tệp nào đúng.`,
    en: `One id has several files: this one and ${others.map(quotedEn).join(", ")}, so it isn't clear which one is right.`,
  }),
  advice: () => ({
    vi: "Giữ một tệp, đuôi .yaml, tên viết thường; xoá hoặc đổi tên tệp kia. Hai tên trông giống hệt nhau là khác cách ghi dấu (máy Mac và máy Windows).",
    en: "Keep one file, its name in lower case and ending in .yaml; delete or rename the other. Two names that look the same differ in how their accents are stored (macOS, Windows).",
  }),
});

export const reservedId = defineDiagnostic<{ name: string; device: boolean }>({
  code: "load/reserved-id",
  severity: "error",
  message: ({ name, device }) =>
    device
      ? {
          vi: `«${name}» là tên thiết bị của Windows nên không dùng làm tên tệp hay thư mục được.`,
          en: `"${name}" is the name of a Windows device, so no file or folder can have it.`,
        }
      : {
          vi: `«${name}» là tên dành riêng nên không dùng làm mã đơn vị hay mã người được.`,
          en: `"${name}" is a reserved name, so no unit or person can have it as an id.`,
        },
  advice: () => ({ vi: "Đặt mã khác.", en: "Choose another id." }),
});

function quotedVi(name: string): string {
  return `«${name}»`;
}

function quotedEn(name: string): string {
  return `"${name}"`;
}

function inKilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} kB`;
}
