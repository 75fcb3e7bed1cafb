import type { CellValue } from '../tracker/cell'
import type { Incoming } from './block-edits'
import type { CellBlock } from './cell-block'
import type { CellPlace } from './draw-cell'
import type { GridCell } from './grid-cell'
import { copiedBlock, pastedBlock } from './pasted-block'

/** What copying and pasting need of a grid. */
export interface ClipboardHost {
  /** Whether a field is open, which does both for itself. */
  readonly isEditing: () => boolean
  /** The block that is selected; null while there is none. */
  readonly block: () => CellBlock | null
  readonly cells: (block: CellBlock) => readonly (readonly (GridCell | null)[])[]
  readonly put: (place: CellPlace, block: readonly (readonly Incoming[])[]) => void
  readonly clear: (block: CellBlock) => void
}

/** The block that was copied here last: pasted here again it keeps its values, not only what is shown of them. */
interface Copied {
  readonly text: string
  readonly values: readonly (readonly CellValue[])[]
}

let last: Copied | null = null

/** Copies, cuts and pastes blocks as spreadsheets do: rows as lines, cells between tabs. */
export function followClipboard(element: HTMLElement, host: ClipboardHost): void {
  const copy = (event: ClipboardEvent): CellBlock | null => {
    const block = host.block()
    // A selection of words inside a cell stays the browser's.
    if (block === null || host.isEditing() || String(getSelection()) !== '') return null
    const cells = host.cells(block)
    const text = copiedBlock(cells.map((row) => row.map((cell) => cell?.text ?? '')))
    last = { text, values: cells.map((row) => row.map((cell) => cell?.value ?? null)) }
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    return block
  }
  element.addEventListener('copy', (event) => void copy(event))
  element.addEventListener('cut', (event) => {
    const block = copy(event)
    if (block !== null) host.clear(block)
  })
  element.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const block = host.block()
    if (block === null || host.isEditing() || text === '') return
    event.preventDefault()
    host.put({ row: block.top, column: block.left }, filling(block, incomingOf(text)))
  })
}

function incomingOf(text: string): readonly (readonly Incoming[])[] {
  // Some systems change the ends of lines on their way through the clipboard.
  const isOwn = last !== null && last.text.replaceAll('\r', '') === text.replaceAll('\r', '')
  if (last !== null && isOwn) return last.values.map((row) => row.map((value) => ({ value })))
  return pastedBlock(text).map((row) => row.map((typed) => ({ typed })))
}

/** One cell that is pasted on a block fills all of it. */
function filling(
  { top, left, bottom, right }: CellBlock,
  block: readonly (readonly Incoming[])[],
): readonly (readonly Incoming[])[] {
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined
  if (only === undefined) return block
  return Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => only))
}
