/** Whether a title already says the number of its document, whatever blanks are printed in either; then it need not be said twice. */
export function holdsNumber(title: string, docNumber: string): boolean {
  return withoutBlanks(title).includes(withoutBlanks(docNumber));
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, '');
}
