/** Invented text of official papers, by chance from a seed. */

const words =
  "tổ chức cơ sở đảng quán triệt nghị quyết đại hội thi đua đặc biệt lập thành tích chào mừng kỷ niệm ngày thành lập Đảng bộ Khối cơ quan và doanh nghiệp tỉnh cán bộ công chức viên chức người lao động hoàn thành xuất sắc nhiệm vụ chính trị năm 2024 2025 chuyển đổi số cải cách hành chính 95,8% trong sạch vững mạnh học tập làm theo tư tưởng đạo đức phong cách Hồ Chí Minh khen thưởng tập thể cá nhân tiêu biểu số 24-QĐ/ĐUK 10-11 nhiệm kỳ 2020 - 2025 kinh tế - xã hội, phát huy truyền thống; nâng cao chất lượng sinh hoạt chi bộ".split(
    " ",
  );

/** So many words in the language of such papers, with a capital first. */
export function sentence(next: () => number, count: number): string {
  const chosen = Array.from({ length: count }, () => words[Math.floor(next() * words.length)] ?? "");
  const text = chosen.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A linear congruential generator: the same numbers for the same seed, everywhere. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
