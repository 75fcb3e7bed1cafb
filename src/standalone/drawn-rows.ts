import type { RowComponent } from 'tabulator-tables'
import { redrawCell } from './draw-cell'
import type { SheetGrid } from './sheet-grid'

/** The rows of a grid that have been drawn. */
export interface DrawnRows {
  /** Remembers a row whose cells are being drawn. */
  readonly add: (row: number, component: RowComponent) => void
  /** Brings a changed sheet to them: cells in sight, where they look otherwise; rows out of sight when they are seen again. */
  readonly show: (grid: SheetGrid) => void
}

/**
 * Begins with no row. The grid's own way of drawing rows anew makes and measures all of their cells, row by row, which
 * takes more than a second for a screen of them; an edit changes few.
 */
export function keepDrawnRows(): DrawnRows {
  const drawn = new Map<number, RowComponent>()
  return {
    add: (row, component) => {
      drawn.set(row, component)
    },
    show: (grid) => {
      const otherHeight: RowComponent[] = []
      for (const [row, component] of drawn) {
        const element = component.getElement()
        if (!element.isConnected) {
          drawn.delete(row)
          component.reformat()
        } else if (redrawCells(element, row, grid)) otherHeight.push(component)
      }
      for (const component of otherHeight) component.normalizeHeight()
    },
  }
}

function redrawCells(element: HTMLElement, row: number, grid: SheetGrid): boolean {
  let mayWrap = false
  for (const cell of element.querySelectorAll<HTMLElement>('.tabulator-cell[data-place]')) {
    const column = Number(cell.dataset['place']?.split(',')[1])
    mayWrap = redrawCell(cell, { row, column }, grid) || mayWrap
  }
  return mayWrap
}
