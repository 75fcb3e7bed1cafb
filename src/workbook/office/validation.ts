import type { Validation } from '../../tracker/layout'

/** Excel's limit on the words of a list that stands in the rule itself. */
const LONGEST_LIST = 255

/** Offers values for the cells of a range; what is not offered may be typed all the same. */
export function offer(range: Excel.Range, validation: Validation): void {
  const source =
    validation.type === 'list' ? validation.values.join(',') : `=${validation.source.replace(/^=/, '')}`
  if (validation.type === 'list' && source.length > LONGEST_LIST) return
  range.dataValidation.rule = { list: { inCellDropDown: true, source } }
  range.dataValidation.errorAlert = {
    showAlert: false,
    style: Excel.DataValidationAlertStyle.information,
    title: '',
    message: '',
  }
}

/** Excel's limits on the words shown beside a selected cell. */
const LONGEST_TITLE = 32
const LONGEST_MESSAGE = 255

/** Shows words beside a cell while it is selected: what a column's header means. */
export function explainCell(range: Excel.Range, title: string, message: string): void {
  range.dataValidation.prompt = {
    showPrompt: true,
    title: title.slice(0, LONGEST_TITLE),
    message: message.slice(0, LONGEST_MESSAGE),
  }
}
