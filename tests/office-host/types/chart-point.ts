import type { ChartSeries } from '../model/chart'
import { index } from '../wire/arguments'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { itemNotFound } from '../wire/office-error'
import { formatOf } from './chart-format'
import { type ChartPart, partMembers, within } from './chart-part'

const pointType: OfficeType<ChartPart> = {
  name: 'ChartPoint',
  ...partMembers({ hasDataLabel: ['boolean', false], markerSize: ['number', 5] }),
  links: { format: within(formatOf('ChartPointFormat', 'fill', 'border'), 'format') },
}

const size = ({ values }: ChartSeries): number =>
  values === undefined ? 0 : values.area.rows * values.area.columns

const pointsType: OfficeType<ChartSeries> = {
  name: 'ChartPointsCollection',
  getters: { count: size },
  items: (series) => Array.from({ length: size(series) }, (_point, at) => point(series, at)),
  methods: {
    getCount: size,
    getItemAt: (series, [wanted]) => {
      const at = index(wanted, 'index')
      if (at >= size(series)) throw itemNotFound(`point ${at}`)
      return point(series, at)
    },
  },
}

const point = ({ properties }: ChartSeries, at: number): HostObject =>
  hostObject(pointType, { properties, prefix: `points.${at}.` })

/** The single points of a series. */
export const chartPoints = (series: ChartSeries): HostObject => hostObject(pointsType, series)
