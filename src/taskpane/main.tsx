import { render } from 'preact'
import './style/all.css'
import '../standalone/style/desk.css'
import { languageOfTag } from '../app/messages/languages'
import { firstState } from './flow/choose'
import type { Home } from './home'
import { createPreferences } from './preferences'
import { createReader } from './reader'
import { sampleArticle } from './sample'
import { createStore } from './store'
import { Pane } from './view/pane'

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
const root = document.getElementById('pane')
if (root !== null) render(<Pane flow={{ home, store: createStore(firstState(home)) }} />, root)
