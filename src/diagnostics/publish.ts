/** Findings of the stage publish: why a round's folder could not be written, or must not be. */

import { type Bilingual, defineDiagnostic } from "./diagnostic.ts";

export const folderNotWritten = defineDiagnostic<{ code: string }>({
  code: "publish/folder-not-written",
  severity: "error",
  message: ({ code }) => {
    const { vi, en } = diskWording(code).reason;
    return {
      vi: `Không ghi được kết quả của đợt: ${vi}. Kết quả của lần dựng trước, nếu có, vẫn còn nguyên.`,
      en: `The round's result can't be written: ${en}. What an earlier build made is as it was.`,
    };
  },
  advice: ({ code }) => diskWording(code).mend,
});

/** Both ways out of losing what somebody did by hand. */
const keepOrDiscard = {
  vi: "Cần giữ thì chuyển ra ngoài thư mục out/ rồi chạy lại; không cần thì chạy lại với --discard-edits.",
  en: "To keep it, move it out of the folder out/ and run again; if it isn't needed, run again with --discard-edits.",
};

export const editedOutput = defineDiagnostic<Record<never, never>>({
  code: "publish/edited-output",
  severity: "error",
  message: () => ({
    vi: "Tệp này đã có người sửa sau lần dựng trước, nên được giữ nguyên và cả đợt chưa dựng lại.",
    en: "Somebody edited this file since it was built, so it is left as it is and the round isn't built again.",
  }),
  advice: () => keepOrDiscard,
});

export const editedForm = defineDiagnostic<Record<never, never>>({
  code: "publish/edited-form",
  severity: "error",
  message: () => ({
    vi: "Đã có mẫu trống này với nội dung khác, có thể có người đã điền hoặc sửa, nên nó được giữ nguyên.",
    en: "This form is there with another content, somebody may have filled it in or edited it, so it is left as it is.",
  }),
  advice: () => keepOrDiscard,
});

export const unknownFile = defineDiagnostic<Record<never, never>>({
  code: "publish/unknown-file",
  severity: "error",
  message: () => ({
    vi: "Có người để tệp hoặc thư mục này vào đây, không phải do lần dựng trước làm ra, nên nó được giữ nguyên và cả đợt chưa dựng lại.",
    en: "Somebody put this file or folder here, no build made it, so it is left as it is and the round isn't built again.",
  }),
  advice: () => keepOrDiscard,
});

export const brokenManifest = defineDiagnostic<Record<never, never>>({
  code: "publish/broken-manifest",
  severity: "error",
  message: () => ({
    vi: "Danh mục tệp của lần dựng trước đã hỏng hoặc đã mất, nên không biết trong thư mục này tệp nào đã có người sửa; chưa ghi gì vào đó.",
    en: "The manifest of the last build is broken or gone, so it can't be told which files in this folder somebody edited; nothing was written there.",
  }),
  advice: () => ({
    vi: "Cần giữ tệp nào thì chuyển tệp đó ra ngoài thư mục out/, rồi dựng lại toàn bộ đợt này với --discard-edits, không có --unit.",
    en: "Move what you need out of the folder out/, then build the whole round again with --discard-edits and without --unit.",
  }),
});

/** What a system's error on writing means to whoever sits at the machine, and what to do about it. */
interface DiskWording {
  readonly reason: Bilingual;
  readonly mend: Bilingual;
}

/** `code` as the system gives it: `ENOSPC`, `EROFS`, … */
function diskWording(code: string): DiskWording {
  const known = Object.hasOwn(wordings, code) ? wordings[code] : undefined;
  return known ?? { reason: { vi: `máy báo ${code}`, en: `the system says ${code}` }, mend: mends.anything };
}

const mends = {
  right: {
    vi: "Nhờ người quản trị cấp quyền đọc, ghi trong thư mục out/, đóng các tệp đang mở, rồi chạy lại.",
    en: "Ask for the right to read and write in the folder out/, close open files, and run again.",
  },
  space: { vi: "Dọn bớt ổ đĩa rồi chạy lại.", en: "Make room on the disk and run again." },
  file: {
    vi: "Chuyển tệp này đi nơi khác hoặc đổi tên, rồi chạy lại.",
    en: "Move this file away or rename it, and run again.",
  },
  anything: {
    vi: "Kiểm tra thư mục out/, quyền ghi và dung lượng ổ đĩa, rồi chạy lại.",
    en: "Check the folder out/, the right to write and the space on the disk, and run again.",
  },
};

const openElsewhere: DiskWording = {
  reason: { vi: "có tệp đang mở trong chương trình khác", en: "a file is open in another program" },
  mend: { vi: "Đóng các tệp đang mở rồi chạy lại.", en: "Close open files and run again." },
};

const wordings: Readonly<Record<string, DiskWording>> = {
  EACCES: {
    reason: { vi: "không có quyền đọc hoặc ghi", en: "there is no right to read or write" },
    mend: mends.right,
  },
  EPERM: {
    reason: {
      vi: "không có quyền ghi, hoặc có tệp đang mở trong chương trình khác",
      en: "there is no right to write, or a file is open in another program",
    },
    mend: mends.right,
  },
  EBUSY: openElsewhere,
  ENOTEMPTY: openElsewhere,
  EROFS: {
    reason: { vi: "ổ đĩa chỉ cho đọc", en: "the disk can only be read" },
    mend: {
      vi: "Mở quyền ghi cho ổ đĩa, hoặc chép cả dự án sang ổ đĩa khác, rồi chạy lại.",
      en: "Make the disk writable, or copy the project to another disk, and run again.",
    },
  },
  ENOSPC: { reason: { vi: "ổ đĩa đã đầy", en: "the disk is full" }, mend: mends.space },
  EDQUOT: {
    reason: { vi: "đã hết dung lượng được cấp trên ổ đĩa", en: "the disk quota is used up" },
    mend: mends.space,
  },
  ENOTDIR: {
    reason: { vi: "có một tệp nằm ở chỗ của thư mục", en: "a file is where a folder must be" },
    mend: mends.file,
  },
  EISDIR: {
    reason: { vi: "có một thư mục nằm ở chỗ của tệp", en: "a folder is where a file must be" },
    mend: {
      vi: "Chuyển thư mục này đi nơi khác hoặc đổi tên, rồi chạy lại.",
      en: "Move this folder away or rename it, and run again.",
    },
  },
  ENAMETOOLONG: {
    reason: { vi: "tên tệp hoặc đường dẫn quá dài", en: "a file's name or path is too long" },
    mend: {
      vi: "Đặt mã đơn vị và mã cá nhân ngắn hơn, hoặc chuyển dự án vào thư mục có đường dẫn ngắn hơn, rồi chạy lại.",
      en: "Give units and people shorter ids, or move the project to a folder with a shorter path, and run again.",
    },
  },
};
