import type { Result } from '../../../values/result'
import type { PackageError } from '../package/package-error'
import { partsOfKind } from '../package/parts/relationships'
import type { WorkbookParts } from '../package/parts/workbook-parts'
import { attributeText } from '../package/xml/xml-element'
import { descendants, editEach } from './linked-parts'
import type { Moves } from './moves'
import type { PackageDraft } from './package-draft'
import { listEdits } from './reference-edits'

/**
 * Follows moved cells in the list of those that wait for a price service or a cube (ECMA-376-1, 18.15.6, `tr`): each is
 * named by its sheet's number and its place. Errors: those of the part's XML.
 */
export const followVolatileCells = (
  draft: PackageDraft,
  { relationships, sheets }: WorkbookParts,
  moves: Moves,
): Result<null, PackageError> =>
  editEach(draft, partsOfKind(relationships, 'volatileDependencies'), (root) =>
    descendants(root)
      .filter(({ local }) => local === 'tr')
      .flatMap((cell) => {
        const sheet = sheets.find(({ sheetId }) => sheetId === attributeText(cell, 's'))
        return sheet === undefined ? [] : listEdits(cell, ['r'], sheet.name, moves, 'none')
      }),
  )
