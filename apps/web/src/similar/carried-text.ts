// From the search box to the page of similar cases: in the memory of this page only, for one step. Neither address nor history holds it.
let carried: string | undefined;

/** Takes a text along to the page of similar cases. */
export function carryText(text: string): void {
  carried = text;
}

/** The text that was taken along, once. */
export function takeCarriedText(): string | undefined {
  const text = carried;
  carried = undefined;
  return text;
}
