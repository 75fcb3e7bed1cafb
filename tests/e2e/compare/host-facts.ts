import type { HostView } from '../../office-host/host-view'
import { plainFormula, plainSource, plainValue, type SheetFacts, type WorkbookFacts } from './workbook-facts'

/** What the workbook of an Excel played in memory holds, without the blank sheet it began with. */
export const hostFacts = (host: HostView): WorkbookFacts =>
  new Map(
    host.workbook.sheets
      .filter(({ name }) => name !== 'Sheet1')
      .map(({ name, visibility, tables, cells, charts }): [string, SheetFacts] => [
        name,
        {
          visibility: visibility.charAt(0).toLowerCase() + visibility.slice(1),
          tables: new Map(tables.map((table) => [table.name, table.address])),
          cells: new Map(
            [...cells]
              .filter(([, { value, formula }]) => formula !== undefined || plainValue(value) !== null)
              .map(([address, { value, formula, numberFormat }]) => [
                address,
                {
                  value: plainValue(value),
                  formula: formula === undefined ? null : plainFormula(formula),
                  numberFormat,
                },
              ]),
          ),
          charts: charts.map((chart) => ({
            name: chart.name,
            series: chart.series.map(({ name, values, categories }) =>
              plainSource(`${name}|${values}|${categories}`),
            ),
          })),
        },
      ]),
  )
