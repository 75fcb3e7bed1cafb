import type { Stage } from './stage'

/** What a user does to charts. */
export const chartActs = ({ chart, act }: Stage) => ({
  moveChart: (name: string, top: number, left: number) =>
    act(() => void Object.assign(chart(name), { top, left })),
  renameChart: (name: string, renamed: string) => act(() => void (chart(name).name = renamed)),
  /** Changes a chart's property by path, such as `title.text`. */
  restyleChart: (name: string, property: string, value: string | number | boolean) =>
    act(() => void (chart(name).properties[property] = value)),
  deleteChart: (name: string) =>
    act(() => {
      const found = chart(name)
      found.sheet.charts.splice(found.sheet.charts.indexOf(found), 1)
      found.isDeleted = true
    }),
})
