// Words of another script break at blanks only, and a justified line before them would be torn apart: an address, three words in a row.
const LATIN_RUN = /[!-~]{20}|(?:[A-Za-z][\w'.-]*[ ,]+){2}[A-Za-z]/u;

/** Whether a paragraph holds so much Latin text in a row that its lines must not be stretched to the margin. */
export function hasLatinRun(text: string): boolean {
  return LATIN_RUN.test(text);
}
