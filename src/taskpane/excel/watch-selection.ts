import type { Selected } from '../../app/selected-cell'
import type { Engine } from '../engine'
import type { Workbook } from '../../workbook/port'

/** How long the selection must rest before the workbook is read for it: arrow keys held down select many cells. */
const REST_MS = 200

/**
 * Tells what the tracker knows of the cell the user selects in Excel, until the returned function is called. A failure
 * to read tells null: the selection of a moment is not worth a message.
 */
export function watchSelection(
  workbook: Workbook,
  engine: Engine,
  told: (selected: Selected | null) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async (): Promise<void> => {
    const place = await activePlace()
    const read = place === null ? null : await workbook.read()
    if (place === null || read?.ok !== true) return told(null)
    const selected = await engine({ do: 'selected-cell', snapshot: read.value, ...place })
    told(selected.ok ? selected.value : null)
  }
  const changed = (): Promise<void> => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), REST_MS)
    return Promise.resolve()
  }
  const added = Excel.run(async (context) => {
    const result = context.workbook.onSelectionChanged.add(changed)
    await context.sync()
    return result
  }).catch(() => null)
  return () => {
    clearTimeout(timer)
    void added.then((result) => {
      if (result === null) return
      return Excel.run(result.context, async (context) => {
        result.remove()
        await context.sync()
      })
    })
  }
}

interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** Sheet, row and column of the active cell; null while Excel can't tell, as when a chart is selected. */
async function activePlace(): Promise<Place | null> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell()
      cell.load('rowIndex,columnIndex,worksheet/name')
      await context.sync()
      return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex }
    })
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null
    throw error
  }
}
