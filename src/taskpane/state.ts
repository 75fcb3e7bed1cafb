import type { ReviewedReading } from '../app/decisions'
import type { Confidence } from '../facts/fact'
import type { Language } from '../text/article'
import type { Span } from '../text/span'
import type { TrackerSettings } from '../tracker/state'
import type { WorkbookError } from '../workbook/port'
import type { Selected } from '../app/selected-cell'
import type { ReadError } from './home'
import type { Preview } from '../app/preview'
import type { TrackerLook, Written } from './tracker-view'

/** The steps of the pane, in the order an article goes through them; settings stand apart. */
export const STEPS = ['article', 'review', 'write', 'tracker', 'settings'] as const

/** One of them. */
export type Step = (typeof STEPS)[number]

/** An article that was given and is not read yet. */
export interface Draft {
  readonly text: string
  readonly title: string
  readonly publisher: string
  readonly published: string
}

/** An article that was read, with what the user decided about it. */
export type Reading = ReviewedReading

/** A write as it goes on. */
export type Writing =
  | { readonly at: 'idle' }
  | { readonly at: 'looking' }
  | { readonly at: 'preview'; readonly preview: Preview }
  | { readonly at: 'writing'; readonly done: number; readonly all: number; readonly slow: boolean }
  | { readonly at: 'done'; readonly written: Written }
  | { readonly at: 'undone' }
  /** `begun`: something may have been written and can be taken back. */
  | { readonly at: 'failed'; readonly error: WorkbookError; readonly begun: boolean }

/** What was compared with the workbook is out of date; a write that goes on is not disturbed. */
export const outdated = (writing: Writing): Writing => (writing.at === 'writing' ? writing : { at: 'idle' })

/** Something to tell: shown, and spoken by screen readers. */
export interface Notice {
  readonly tone: 'good' | 'bad' | 'plain'
  readonly text: string
}

/** All that the pane shows. */
export interface PaneState {
  readonly step: Step
  /** Null follows the host. */
  readonly chosenLanguage: Language | null
  readonly keep: TrackerSettings['keep']
  /** How sure a fact must be to be ticked to begin with. */
  readonly least: Confidence
  readonly draft: Draft
  /** Files that were opened and wait to be read with the draft. */
  readonly waiting: readonly Draft[]
  readonly reading: { readonly at: 'idle' | 'busy' } | { readonly at: 'failed'; readonly error: ReadError }
  readonly readings: readonly Reading[]
  /** Article id of the reading under review. */
  readonly current: string | null
  /** Key of the fact whose words are shown in the article. */
  readonly shown: { readonly key: string; readonly span: Span } | null
  /** Key of the fact that is being corrected. */
  readonly open: string | null
  readonly writing: Writing
  /** Conflicts that the user has settled, each as one word. */
  readonly taken: ReadonlyMap<string, 'mine' | 'theirs'>
  readonly tracker: TrackerLook | null
  /** Why the tracker could not be looked at when last tried. */
  readonly unseen: WorkbookError | null
  readonly selected: Selected | null
  readonly notice: Notice | null
}

/** A draft with nothing in it. */
export const EMPTY_DRAFT: Draft = { text: '', title: '', publisher: '', published: '' }

/** The pane as it first opens. */
export const FIRST: PaneState = {
  step: 'article',
  chosenLanguage: null,
  keep: 'articles',
  least: 'check',
  draft: EMPTY_DRAFT,
  waiting: [],
  reading: { at: 'idle' },
  readings: [],
  current: null,
  shown: null,
  open: null,
  writing: { at: 'idle' },
  taken: new Map(),
  tracker: null,
  unseen: null,
  selected: null,
  notice: null,
}

/** The reading under review: the chosen one, else the first. */
export const currentReading = (state: PaneState): Reading | null =>
  state.readings.find(({ analysis }) => analysis.extraction.article.id === state.current) ??
  state.readings[0] ??
  null
