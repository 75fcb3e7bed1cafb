import { goTo, type Flow } from '../taskpane/flow/pane-flow'
import { buildCharts } from '../taskpane/flow/look-again'
import { refresh } from '../taskpane/flow/write-tracker'

/** Ties the ribbon's buttons and the keyboard shortcuts to the pane; the names are those of the manifest. */
export function associateCommands(flow: Flow): void {
  const inPane = (act: () => Promise<void>) => async (event?: Office.AddinCommands.Event) => {
    try {
      // Where the pane can't be brought to the front, what was asked for is done all the same.
      await Office.addin.showAsTaskpane().catch(() => undefined)
      await act()
    } finally {
      event?.completed()
    }
  }
  Office.actions.associate(
    'showPane',
    inPane(() => Promise.resolve()),
  )
  Office.actions.associate(
    'refreshTracker',
    inPane(() => refresh(flow)),
  )
  Office.actions.associate(
    'buildCharts',
    inPane(() => {
      goTo(flow, 'tracker')
      return buildCharts(flow, null)
    }),
  )
}
