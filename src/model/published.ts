/** published.yaml: the template versions and parts that never change again, each with the hash of what it holds. */

import { z } from "zod";
import { titled } from "./titled.ts";

const sha256 = titled(
  z.string().regex(/^[0-9a-f]{64}$/, { error: "64 chữ số thập lục phân" }),
  "Mã băm",
  "SHA-256 của nội dung; do lệnh templates publish ghi, không sửa tay.",
);

const hashes = (title: string, description: string) =>
  titled(z.record(z.string(), sha256).default({}), title, description);

export const publishedSchema = z.strictObject({
  templates: hashes("Bản mẫu", "Mỗi dòng một bản mẫu, «loại/bản»."),
  parts: hashes("Bộ phận", "Mỗi dòng một bộ phận mà các bản mẫu ấy dùng, «bộ phận/thể thức/bản»."),
});

export type Published = z.output<typeof publishedSchema>;
