import type { Table } from '../column'
import type { TrackerContent, TrackerRow } from '../row'
import type { WrittenTable } from '../state'

/**
 * Rows of a chart's table that showed something and have nothing to show any more: blank but for their key, so that the
 * chart loses the bar. Rows of all other tables stay when nothing yields them.
 */
export function emptiedSlots(
  table: Table,
  written: WrittenTable | undefined,
  content: TrackerContent,
): readonly TrackerRow[] {
  if (!table.id.startsWith('Chart')) return []
  const filled = new Set(content.tables.get(table.id)?.map(({ key }) => key))
  return (written?.rows ?? [])
    .filter(([key]) => !filled.has(key))
    .map(([key]) => ({ key, cells: { [table.key]: key }, formats: {}, citations: {}, articles: [] }))
}
