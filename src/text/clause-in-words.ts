/** A clause of a plan as running text names it. */

/** `điểm 2.1.2, mục III`, `mục II`, `lưu ý ở điểm 2.1, mục III`; ids are those of plan.yaml (`III.2.1.2`). */
export function clauseInWords(id: string): string {
  const [path = "", ...words] = id.split(" ");
  const [section = "", ...points] = path.split(".");
  const place = points.length === 0 ? `mục ${section}` : `điểm ${points.join(".")}, mục ${section}`;
  if (words.length === 0) return place;
  const part = words.join(" ");
  return `${part.charAt(0).toLowerCase()}${part.slice(1)} ở ${place}`;
}
