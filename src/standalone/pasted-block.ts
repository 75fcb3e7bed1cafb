/**
 * The cells of a copied block, rows of texts, as spreadsheets put them on the clipboard: tabs between cells, a line each
 * row; a cell with a line break in it stands in quotation marks, its own ones doubled.
 */
export function pastedBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', after] of text.matchAll(CELL)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (after === '\t') continue
    if (after === '') break
    rows.push([])
  }
  const last = rows.at(-1)
  return rows.length > 1 && last?.join('') === '' ? rows.slice(0, -1) : rows
}

/** A quotation mark counts only at the start of a cell that also ends in one. */
const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/g

/** Rows of texts as a spreadsheet copies them; what `pastedBlock` reads back is the same. */
export const copiedBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map((texts) => `${texts.map(quoted).join('\t')}\r\n`).join('')

/** Only a text that would be read otherwise stands in quotation marks. */
const quoted = (text: string): string => (/[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
