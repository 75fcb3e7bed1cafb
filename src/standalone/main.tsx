import { render } from 'preact'
import '../taskpane/style/all.css'
import './style/desk.css'
import { languageOfTag } from '../app/messages/languages'
import { firstState } from '../taskpane/flow/choose'
import type { Home } from '../taskpane/home'
import { createPreferences } from '../taskpane/preferences'
import { createReader } from '../taskpane/reader'
import { sampleArticle } from '../taskpane/sample'
import { createStore } from '../taskpane/store'
import { Pane } from '../taskpane/view/pane'

const home: Home = {
  place: 'standalone',
  language: languageOfTag(navigator.language),
  analyse: createReader(),
  preferences: createPreferences(''),
  sample: sampleArticle,
  tracker: {
    look: () => Promise.resolve({ ok: true, value: null }),
    preview: () => Promise.resolve({ ok: true, value: { fresh: true, changes: [], conflicts: [] } }),
    write: () => Promise.resolve({ ok: true, value: { added: 0, updated: 0, kept: 0 } }),
    buildCharts: () => Promise.resolve({ ok: true, value: 0 }),
  },
}
const root = document.getElementById('desk')
if (root !== null) render(<Pane flow={{ home, store: createStore(firstState(home)) }} />, root)
