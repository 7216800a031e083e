/** What a path's last step is called in a message. */

import type { FieldName } from "../diagnostics/validate.ts";
import type { Path } from "../model/source-file.ts";

export function fieldNameOf(path: Path): FieldName {
  const last = path.at(-1);
  if (last === undefined) return { vi: "Tệp", en: "The file" };
  if (typeof last !== "number") return { vi: `Trường «${String(last)}»`, en: `The field "${String(last)}"` };
  const list = path.findLast((step) => typeof step !== "number");
  const [vi, en] = list === undefined ? ["", ""] : [` của «${String(list)}»`, ` of "${String(list)}"`];
  return { vi: `Mục thứ ${last + 1}${vi}`, en: `Item ${last + 1}${en}` };
}
