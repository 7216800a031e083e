/** Files that programs leave beside documents and that nobody misses. */

/** Locks of Word (`~$…`) and LibreOffice (`.~lock.…#`), and what Windows and macOS note about a folder. */
export function isByProduct(name: string): boolean {
  return /^(~\$.*|\.~lock\..*#|\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i.test(name);
}
