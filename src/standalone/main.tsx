import { render } from 'preact'
import '../taskpane/style/all.css'
import 'tabulator-tables/dist/css/tabulator_simple.min.css'
import './style/desk.css'
import './style/grid.css'
import { languageOfTag } from '../app/messages/languages'
import { startEngine } from '../taskpane/engine'
import { firstState } from '../taskpane/flow/choose'
import { createHome } from '../taskpane/create-home'
import { createStore } from '../taskpane/store'
import { EMPTY_BOOK } from '../workbook/memory/book'
import { Desk } from './desk'
import { createDeskWorkbook } from './desk-workbook'
import { startFileWorker } from './file-worker'
import { keepForOffline } from './keep-for-offline'
import { createPageWorkbook } from './page-workbook'

const worker = startFileWorker()
const workbook = createDeskWorkbook(createPageWorkbook(EMPTY_BOOK, worker))
const home = createHome({
  place: 'standalone',
  language: languageOfTag(navigator.language),
  partition: '',
  engine: startEngine(),
  workbook,
  more: { undo: workbook.undo },
})
const root = document.getElementById('desk')
if (root !== null) {
  const flow = { home, store: createStore(firstState(home)) }
  render(<Desk flow={flow} workbook={workbook} worker={worker} />, root)
}
if (process.env.NODE_ENV === 'production') keepForOffline()
