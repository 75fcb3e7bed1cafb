import type { OfficeHost } from '../../office-host/start'

/** All that a user sees of the workbook, and the tracker's notes; Excel quotes names of sheets or not, as it likes. */
export const visible = ({ workbook }: Pick<OfficeHost, 'workbook'>): unknown => ({
  names: workbook.names.map(({ name, formula }) => [name, formula.replaceAll("'", '')]),
  sheets: workbook.sheets
    .map(({ name, visibility, cells, tables, charts }) => ({
      name,
      visibility,
      cells: [...cells]
        .filter(([, { value, formula }]) => value !== '' || formula !== undefined)
        .map(([address, { value, formula }]) => [address, formula ?? value, value])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      tables: tables.map((table) => [table.name, table.address, table.columns.map((column) => column.name)]),
      charts: charts.map((chart) => [
        chart.name,
        chart.series.map((series) => [series.name, series.values, series.categories]),
      ]),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1)),
})
