/** Findings of the stage publish: why a round's folder could not be written. */

import { type Bilingual, defineDiagnostic } from "./diagnostic.ts";

/** What a system's error means to whoever sits at the machine, by its code. */
const reasons: Readonly<Record<string, Bilingual>> = {
  EACCES: { vi: "không có quyền ghi", en: "there is no right to write" },
  EPERM: {
    vi: "không có quyền ghi, hoặc tệp đang mở trong chương trình khác",
    en: "there is no right to write, or a file is open in another program",
  },
  EROFS: { vi: "ổ đĩa chỉ cho đọc", en: "the disk can only be read" },
  EBUSY: { vi: "tệp đang mở trong chương trình khác", en: "a file is open in another program" },
  ENOSPC: { vi: "ổ đĩa đã đầy", en: "the disk is full" },
  EDQUOT: { vi: "đã hết dung lượng được cấp trên ổ đĩa", en: "the disk quota is used up" },
  ENOTDIR: { vi: "có một tệp ở chỗ của thư mục", en: "a file is where a folder must be" },
  EEXIST: { vi: "có một tệp ở chỗ của thư mục", en: "a file is where a folder must be" },
  ENAMETOOLONG: { vi: "tên tệp quá dài", en: "a file's name is too long" },
};

export const folderNotWritten = defineDiagnostic<{ code: string }>({
  code: "publish/folder-not-written",
  severity: "error",
  message: ({ code }) => {
    const { vi, en } = (Object.hasOwn(reasons, code) && reasons[code]) || {
      vi: `máy báo ${code}`,
      en: `the system says ${code}`,
    };
    return {
      vi: `Không ghi được kết quả: ${vi}. Thư mục của lần dựng trước vẫn như cũ.`,
      en: `The result can't be written: ${en}. The folder of the last build is as it was.`,
    };
  },
  advice: () => ({
    vi: "Đóng các tệp đang mở, kiểm tra quyền ghi và dung lượng ổ đĩa, chuyển tệp chắn chỗ đi nơi khác, rồi chạy lại.",
    en: "Close open files, check the right to write and the space on the disk, move away what is in the way, and run again.",
  }),
});

export const brokenManifest = defineDiagnostic<Record<never, never>>({
  code: "publish/broken-manifest",
  severity: "error",
  message: () => ({
    vi: "Danh mục tệp của lần dựng trước đã hỏng, nên không biết phải giữ lại những tệp nào của các đơn vị khác.",
    en: "The manifest of the last build is broken, so it can't be told which files of other units to keep.",
  }),
  advice: () => ({
    vi: "Chạy lại không có --unit để dựng lại toàn bộ đợt này.",
    en: "Run again without --unit to build the whole round.",
  }),
});
