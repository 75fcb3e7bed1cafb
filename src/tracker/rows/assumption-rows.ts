import type { TrackerRow } from '../row'
import type { CellValue } from '../cell'
import { moneyFormat } from '../formats'
import { chipDefaults, H100_TFLOPS } from '../defaults/chips'
import { ratingDefaults } from '../defaults/ratings'
import { cellKey, cellText } from './cell-text'

const row = (
  key: string,
  cells: Readonly<Record<string, CellValue>>,
  formats: Readonly<Record<string, string>> = {},
): TrackerRow => ({ key, cells: { ...cells, key }, formats, citations: {}, articles: [] })

/** A row for each listed share, waiting for the user's price. */
export const priceRows = (consensus: readonly TrackerRow[]): readonly TrackerRow[] =>
  consensus.map(({ key, cells }) => {
    const currency = cells['currency'] ?? null
    return row(
      cellKey(key.replace(/^consensus/, 'price')),
      { company: cells['company'] ?? null, currency },
      typeof currency === 'string' ? { price: moneyFormat(currency) } : {},
    )
  })

/** The known chips, and a blank row for each other one that the articles name. `origin` words the source. */
export function chipRows(
  named: readonly string[],
  origin: { readonly estimate: string; readonly data: string; readonly none: string },
): readonly TrackerRow[] {
  const known = chipDefaults.map(({ chip, low, high, watts, tflops }) =>
    row(cellKey(`chip|${chip.toLowerCase()}`), {
      chip,
      ...(low === null ? {} : { list_low: low }),
      ...(high === null ? {} : { list_high: high }),
      ...(watts === null ? {} : { watts }),
      ...(tflops === null ? {} : { h100: Math.round((tflops / H100_TFLOPS) * 1000) / 1000 }),
      origin: low === null ? origin.data : `${origin.estimate} ${origin.data}`,
    }),
  )
  const keys = new Set(known.map(({ key }) => key))
  const others = [...new Set(named.flatMap((chip) => chip.split('/')[0]?.trim() ?? []))]
    .filter((chip) => chip !== '')
    .map((chip) => row(cellKey(`chip|${chip.toLowerCase()}`), { chip, origin: origin.none }))
    .filter(({ key }) => !keys.has(key))
  return [...known, ...others]
}

/** The rating map, each label the articles use that it lacks added with the score the article's reading gave, if any. */
export function ratingRows(
  used: readonly (readonly [label: string, score: number | null])[],
): readonly TrackerRow[] {
  const rows = ratingDefaults.flatMap(([score, labels]) =>
    labels.map((label) => row(cellKey(`rating|${label.toLowerCase()}`), { label, score })),
  )
  const keys = new Set(rows.map(({ key }) => key))
  for (const [label, score] of used) {
    const key = cellKey(`rating|${label.toLowerCase()}`)
    if (keys.has(key)) continue
    keys.add(key)
    const text = cellText(label)
    rows.push(row(key, score === null ? { label: text } : { label: text, score }))
  }
  return rows
}
