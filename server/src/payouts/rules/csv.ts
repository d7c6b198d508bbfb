const amount = /^-?\d+(\.\d+)?$/;
/** How a formula begins in the spreadsheets that people open such files with. */
const formula = /^[=+\-@\t\r]/;

/** One cell: quoted where needed, and never a formula: what would be one gets an apostrophe in front. */
function cell(text: string): string {
  const safe = formula.test(text) && !amount.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A table as comma-separated values (RFC 4180). */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
