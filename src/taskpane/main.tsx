import { render } from 'preact'
import './style/all.css'
import { languageOfTag, wordsOf } from '../app/messages/languages'
import type { Language } from '../text/article'
import { associateCommands } from '../commands/commands'
import { createOfficeWorkbook } from '../workbook/office/office-workbook'
import { createHome } from './create-home'
import { startEngine } from './engine'
import { onceReady } from './excel/once-ready'
import { followOfficeTheme } from './excel/theme'
import { toldLanguage } from './excel/told-language'
import { workOutIn } from './excel/work-out'
import { watchSelection } from './excel/watch-selection'
import { chosenBefore, firstState } from './flow/choose'
import { lookAgain } from './flow/look-again'
import type { Home } from './home'
import { createStore } from './store'
import { Elsewhere } from './view/elsewhere'
import { Pane } from './view/pane'

/** The oldest Excel that has all the tracker needs: Excel 2021, Microsoft 365, the web. */
const OLDEST = '1.14'

/**
 * Shows the pane at once, before Excel has answered: an article can be pasted and read meanwhile, and what concerns the
 * workbook waits. Outside Excel, or in one too old, it says where the page belongs.
 */
async function start(root: HTMLElement): Promise<void> {
  const ready = Office.onReady()
  const engine = startEngine()
  const workbook = onceReady(ready, createOfficeWorkbook(undefined, workOutIn(engine)))
  const homeIn = (language: Language, partition: string): Home =>
    createHome({
      place: 'excel',
      language,
      partition,
      engine,
      workbook,
      more: { undo: workbook.restore, lastWrite: workbook.lastWrite },
    })
  const early = homeIn(languageOfTag(toldLanguage(location.search) ?? navigator.language), '')
  const store = createStore(firstState(early))
  render(<Pane flow={{ home: early, store }} />, root)

  const { host } = await ready
  const language = languageOfTag(Office.context.displayLanguage ?? navigator.language)
  const words = wordsOf(language).pane
  if (host !== Office.HostType.Excel) return render(<Elsewhere words={words} sentence={words.noHost} />, root)
  if (!Office.context.requirements.isSetSupported('ExcelApi', OLDEST)) {
    return render(<Elsewhere words={words} sentence={words.tooOld} />, root)
  }
  followOfficeTheme()
  const flow = { home: homeIn(language, Office.context.partitionKey ?? ''), store }
  store.set((state) => ({ ...state, ...chosenBefore(flow.home) }))
  render(<Pane flow={flow} />, root)
  associateCommands(flow)
  watchSelection(workbook, engine, (selected) => store.set((state) => ({ ...state, selected })))
  await lookAgain(flow)
}

const root = document.getElementById('pane')
if (root !== null) void start(root)
