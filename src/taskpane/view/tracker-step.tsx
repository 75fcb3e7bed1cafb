import { useEffect } from 'preact/hooks'
import { buildCharts, lookAgain } from '../flow/look-again'
import { refresh } from '../flow/write-tracker'
import type { TrackerState } from '../../tracker/state'
import type { WorkbookError } from '../../workbook/port'
import { Icon } from './icon'
import { NothingYet } from './review-step'
import { SelectedCell } from './selected-cell'
import { usePane } from './pane-context'

/** The tracker of the open workbook: where the selected cell comes from, the charts, the sources. */
export function TrackerStep() {
  const { flow, state, words } = usePane()
  useEffect(() => {
    void lookAgain(flow)
  }, [])
  if (state.unseen !== null) return <Unseen error={state.unseen} />
  if (state.tracker === null) return <NothingYet text={words.tracker.none} />
  return (
    <div class="stack">
      <h1 class="spoken">{words.tracker.heading}</h1>
      <div class="row">
        <button type="button" class="button" onClick={() => void refresh(flow)}>
          <Icon name="refresh" />
          {words.tracker.refresh}
        </button>
      </div>
      <SelectedCell />
      <ChartList />
      <SourceList tracker={state.tracker.state} />
    </div>
  )
}

/** Why the tracker can't be shown now, with a way to try again. */
function Unseen({ error }: { readonly error: WorkbookError }) {
  const { flow, words } = usePane()
  return (
    <div class="stack">
      <div class="message bad" role="alert">
        <Icon name="error" />
        <div class="stack grow">
          <p>{words.workbookErrors[error.code](error.detail)}</p>
          <div class="row">
            <button type="button" class="button" onClick={() => void lookAgain(flow)}>
              {words.pane.retry}
            </button>
          </div>
        </div>
      </div>
    </div>
  )
}

function ChartList() {
  const { flow, state, words } = usePane()
  const charts = state.tracker?.charts ?? []
  return (
    <section class="group">
      <h2>{words.tracker.charts}</h2>
      {charts.length === 0 ? <p class="detail">{words.tracker.chartsEmpty}</p> : null}
      <ul class="list">
        {charts.map((chart) => (
          <li key={chart.name} class="item">
            <Icon name="chart" />
            <span class="grow">
              <span class="clip">{chart.title}</span>
              <span class="detail">
                {chart.there ? words.tracker.chartThere : words.tracker.chartMissing}
              </span>
            </span>
            {chart.there ? null : (
              <button
                type="button"
                class="button small"
                aria-label={words.tracker.buildOne(chart.title)}
                onClick={() => void buildCharts(flow, [chart.name])}
              >
                {words.tracker.buildCharts}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button" onClick={() => void buildCharts(flow, null)}>
          <Icon name="chart" />
          {words.tracker.buildCharts}
        </button>
      </div>
    </section>
  )
}

function SourceList({ tracker }: { readonly tracker: TrackerState }) {
  const { words, language } = usePane()
  const coverage = coverageOf(tracker)
  return (
    <section class="group">
      <h2>
        {words.tracker.sources} <span class="count">{tracker.articles.length}</span>
      </h2>
      <ul class="list">
        {tracker.articles.map((article) => {
          const { facts, share } = coverage.get(article.id) ?? { facts: 0, share: null }
          const percent =
            share === null
              ? '–'
              : share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 })
          return (
            <li key={article.id} class="item">
              <span class="grow">
                <span class="strong clip">{article.title ?? words.article.untitled}</span>
                <span class="detail">
                  {[article.publisher, article.published].filter(Boolean).join(' · ')}
                </span>
                <span class="detail">{words.tracker.source(facts, percent)}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface Coverage {
  readonly facts: number
  /** Captured ÷ (captured + unclaimed); null where the article holds neither. */
  readonly share: number | null
}

/** What the Sources table says of each article's coverage. */
function coverageOf(tracker: TrackerState): ReadonlyMap<string, Coverage> {
  const rows = tracker.tables.find(([id]) => id === 'Sources')?.[1].rows ?? []
  return new Map(
    rows.map(([key, { cells }]) => {
      const number = (name: string): number => Number(cells[name] ?? 0)
      const both = number('captured') + number('unclaimed')
      return [key, { facts: number('facts'), share: both === 0 ? null : number('captured') / both }]
    }),
  )
}
