/**
 * A CSV file of these rows, the first of which has the names of the columns: as RFC 4180 has it, without a byte order
 * mark, which most programs would take for a part of a name.
 */
export function csv(rows: Iterable<readonly (string | number | null | undefined)[]>): string {
  return Array.from(rows, (fields) => `${fields.map(field).join(',')}\r\n`).join('')
}

function field(value: string | number | null | undefined): string {
  const text = String(value ?? '')
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
