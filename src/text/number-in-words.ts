/** Whole numbers read out in Vietnamese: 4.680.000 is "bốn triệu sáu trăm tám mươi nghìn". */

const digitNames = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const groupNames = ["", "nghìn", "triệu"];
const billion = 1_000_000_000;

/** Reads a whole number of at most 15 digits in lower case; throws on others. */
export function numberInWords(value: number): string {
  if (!Number.isSafeInteger(value) || Math.abs(value) >= 1e15)
    throw new Error(`cannot be read out: ${value}`);
  if (value < 0) return `âm ${numberInWords(-value)}`;
  return value === 0 ? "không" : positiveInWords(value).join(" ");
}

/** Above a thousand million the count of `tỷ` is itself a number of up to six digits. */
function positiveInWords(value: number): string[] {
  const billions = Math.floor(value / billion);
  if (billions === 0) return belowBillion(value, false);
  return [...belowBillion(billions, false), "tỷ", ...belowBillion(value % billion, true)];
}

/** Groups of three digits; one that is all zeros is not read, one after others is read with its hundreds. */
function belowBillion(value: number, continued: boolean): string[] {
  const groups = [Math.floor(value / 1_000_000), Math.floor(value / 1000) % 1000, value % 1000];
  const words: string[] = [];
  for (const [index, group] of groups.entries()) {
    if (group === 0) continue;
    const name = groupNames[groups.length - 1 - index] ?? "";
    words.push(...groupInWords(group, continued || words.length > 0), ...(name === "" ? [] : [name]));
  }
  return words;
}

function groupInWords(group: number, withHundreds: boolean): string[] {
  const hundreds = Math.floor(group / 100);
  const rest = group % 100;
  const readHundreds = hundreds > 0 || withHundreds;
  return [
    ...(readHundreds ? [digitName(hundreds), "trăm"] : []),
    ...(rest === 0 ? [] : tensInWords(rest, readHundreds)),
  ];
}

function tensInWords(value: number, afterHundreds: boolean): string[] {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return [...(afterHundreds ? ["linh"] : []), digitName(ones)];
  const tensName = tens === 1 ? ["mười"] : [digitName(tens), "mươi"];
  return ones === 0 ? tensName : [...tensName, onesAfterTens(tens, ones)];
}

/** After a ten the last digit changes its name: 15 mười lăm, 21 hai mươi mốt, 24 hai mươi tư. */
function onesAfterTens(tens: number, ones: number): string {
  if (ones === 5) return "lăm";
  if (tens > 1 && ones === 1) return "mốt";
  if (tens > 1 && ones === 4) return "tư";
  return digitName(ones);
}

function digitName(digit: number): string {
  return digitNames[digit] ?? "";
}
