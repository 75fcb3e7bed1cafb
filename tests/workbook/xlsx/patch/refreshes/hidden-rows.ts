import type { MemoryBook } from '../../../../../src/workbook/memory/book'
import { edited, partsOf } from '../../tracker-file'

const HIDDEN = /<row r="(\d+)"[^>]* hidden="1"/g

/** A file in which the rows are hidden and filtered that are so in memory. */
export function withHiddenRows(bytes: Uint8Array, { tables }: MemoryBook): Uint8Array {
  if (tables.every(({ hidden }) => hidden === undefined)) return bytes
  const before = partsOf(bytes)
  const parts = new Map(before)
  const change = (part: string, edit: (text: string) => string): void =>
    void parts.set(part, edit(parts.get(part) ?? ''))
  const partWith = (folder: string, text: string): string =>
    [...parts].find(([part, content]) => part.startsWith(folder) && content.includes(text))?.[0] ?? ''
  for (const { name, row, columns, hidden } of tables) {
    if (hidden === undefined) continue
    const own = partWith('xl/tables/', ` displayName="${name}"`)
    const rels = partWith('xl/worksheets/_rels/', own.replace(/^xl/, ''))
    for (const line of hidden.lines.map((each) => row + each + 2))
      change(rels.replace('_rels/', '').replace(/\.rels$/, ''), (text) =>
        text.replace(`<row r="${line}"`, `<row r="${line}" hidden="1"`),
      )
    const filters = hidden.filters.map(([id, values]) => {
      const at = columns.findIndex((column) => column.id === id)
      const shown = values.map((value) => `<filter val="${String(value)}"/>`).join('')
      return `<filterColumn colId="${at}"><filters>${shown}</filters></filterColumn>`
    })
    if (filters.length > 0)
      change(own, (text) =>
        text.replace(/<autoFilter ref="([^"]+)"\/>/, `<autoFilter ref="$1">${filters.join('')}</autoFilter>`),
      )
  }
  const changed = [...before].flatMap(([part, text]) => {
    const after = parts.get(part) ?? text
    return after === text ? [] : [[part, () => after] as const]
  })
  return edited(bytes, Object.fromEntries(changed))
}

/** The lines of a file that are hidden, by sheet, and the filters of its tables. */
export function hiddenIn(bytes: Uint8Array): readonly string[] {
  return [...partsOf(bytes)]
    .filter(([part]) => /^xl\/(?:worksheets|tables)\//.test(part))
    .flatMap(([part, text]) => [
      ...[...text.matchAll(HIDDEN)].map(([, line]) => `${part} ${line ?? ''}`),
      ...[...text.matchAll(/<filterColumn .*?<\/filterColumn>/g)].map(([filter]) => `${part} ${filter}`),
    ])
}
