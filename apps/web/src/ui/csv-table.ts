/** Spreadsheets take a text that begins so for a formula (OWASP: CSV injection). */
const FORMULA = /^[=+\-@\t\r]/u;

/** Spreadsheets read UTF-8 only behind this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as a table for a spreadsheet: CSV (RFC 4180) in UTF-8; no cell becomes a formula. */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cell).join(',')).join('\r\n');
}

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
