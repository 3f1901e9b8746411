/**
 * The text of a CSV file. Excel saves as UTF-8 when asked, else as Windows-1252; bytes that are no UTF-8 are the latter.
 */
export function csvText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: every row of bytes is some Windows-1252.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
