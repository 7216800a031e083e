/** Text as it comes from files, brought to the one form that everything inside works with. */

/** NFC, line feeds only, no byte order mark. Files from Windows and macOS read as they are meant. */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}
