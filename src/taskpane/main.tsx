import { render } from 'preact'
import './style/all.css'
import { languageOfTag } from '../app/messages/languages'
import { createHome } from './create-home'
import { startEngine } from './engine'
import { firstState } from './flow/choose'
import { createStore } from './store'
import { Pane } from './view/pane'
import { EMPTY_BOOK } from '../workbook/memory/book'
import { createMemoryWorkbook } from '../workbook/memory/workbook'

const home = createHome({
  place: 'excel',
  language: languageOfTag(navigator.language),
  partition: '',
  engine: startEngine(),
  workbook: createMemoryWorkbook(EMPTY_BOOK),
  more: {},
})
const root = document.getElementById('pane')
if (root !== null) render(<Pane flow={{ home, store: createStore(firstState(home)) }} />, root)
