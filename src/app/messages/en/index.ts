import { article } from './article'
import { facts } from './facts'
import { fileRefusals } from './file-refusals'
import { issues } from './issues'
import { pane } from './pane'
import { review } from './review'
import { setAside } from './set-aside'
import { settings } from './settings'
import { tracker } from './tracker'
import { workbookErrors } from './workbook-errors'
import { write } from './write'

/** All English words. */
export const en = {
  article,
  facts,
  fileRefusals,
  issues,
  pane,
  review,
  setAside,
  settings,
  tracker,
  workbookErrors,
  write,
}
