import { render } from 'preact'
import './style/all.css'
import { languageOfTag, wordsOf } from '../app/messages/languages'
import { associateCommands } from '../commands/commands'
import { createOfficeWorkbook } from '../workbook/office/office-workbook'
import { createHome } from './create-home'
import { startEngine } from './engine'
import { followOfficeTheme } from './excel/theme'
import { workOutIn } from './excel/work-out'
import { watchSelection } from './excel/watch-selection'
import { firstState } from './flow/choose'
import { lookAgain } from './flow/look-again'
import { createStore } from './store'
import { Elsewhere } from './view/elsewhere'
import { Pane } from './view/pane'

/** The oldest Excel that has all the tracker needs: Excel 2021, Microsoft 365, the web. */
const OLDEST = '1.14'

/** Shows the pane in Excel; anywhere else it says where the page belongs. */
async function start(root: HTMLElement): Promise<void> {
  const engine = startEngine()
  const { host } = await Office.onReady()
  const words = wordsOf(languageOfTag(Office.context.displayLanguage ?? navigator.language)).pane
  if (host !== Office.HostType.Excel) return render(<Elsewhere words={words} sentence={words.noHost} />, root)
  if (!Office.context.requirements.isSetSupported('ExcelApi', OLDEST)) {
    return render(<Elsewhere words={words} sentence={words.tooOld} />, root)
  }
  followOfficeTheme()
  const workbook = createOfficeWorkbook(undefined, workOutIn(engine))
  const home = createHome({
    place: 'excel',
    language: languageOfTag(Office.context.displayLanguage),
    partition: Office.context.partitionKey ?? '',
    engine,
    workbook,
    more: { undo: workbook.restore, lastWrite: workbook.lastWrite },
  })
  const flow = { home, store: createStore(firstState(home)) }
  render(<Pane flow={flow} />, root)
  associateCommands(flow)
  watchSelection(workbook, engine, (selected) => flow.store.set((state) => ({ ...state, selected })))
  await lookAgain(flow)
}

const root = document.getElementById('pane')
if (root !== null) void start(root)
