/** A title as it is compared when somebody writes it whole: letters and digits only, folded. */
export function titleKey(title: string, fold: (text: string) => string): string {
  return fold(title).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
