/** NUL and halves of surrogate pairs in JSON text, as `JSON.stringify` writes them. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/u;

/** The JSON text of a value without what PostgreSQL refuses to store in texts: NUL is left out, half of a character becomes U+FFFD. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  return UNSTORABLE.test(json) ? JSON.stringify(cleaned(value)) : json;
}

/** The text without what PostgreSQL refuses to store. */
export function storableText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [storableText(key), cleaned(each)]));
}
