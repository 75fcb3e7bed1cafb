import type { Range } from '../model/range'
import { commonStyle, setStyle } from '../model/style-cells'
import { index, oneOf } from '../wire/arguments'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { invalidArgument } from '../wire/office-error'
import { color } from './style-type'

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const
const lines = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot']
const weights = ['Hairline', 'Thin', 'Medium', 'Thick']

interface Border {
  readonly range: Range
  readonly side: (typeof sides)[number]
}

const key = (border: Border, name: string): string => `border.${border.side}.${name}`

const borderType: OfficeType<Border> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ SideIndex: side }),
  getters: {
    sideIndex: ({ side }) => side,
    style: (border) => commonStyle(border.range, key(border, 'style')) ?? 'None',
    weight: (border) => commonStyle(border.range, key(border, 'weight')) ?? 'Thin',
    color: (border) => commonStyle(border.range, key(border, 'color')) ?? '#000000',
  },
  setters: {
    style: (border, value) => setStyle(border.range, key(border, 'style'), oneOf(value, lines, 'style')),
    weight: (border, value) => setStyle(border.range, key(border, 'weight'), oneOf(value, weights, 'weight')),
    color: (border, value) => setStyle(border.range, key(border, 'color'), color(value, 'color')),
  },
}

const border = (range: Range, side: (typeof sides)[number]): HostObject =>
  hostObject(borderType, { range, side })

const bordersType: OfficeType<Range> = {
  name: 'RangeBorderCollection',
  getters: { count: () => sides.length },
  items: (range) => sides.map((side) => border(range, side)),
  item: (range, key_) => border(range, oneOf(key_, sides, 'index')),
  methods: {
    getItemAt: (range, [at]) => {
      const side = sides[index(at, 'index')]
      if (side === undefined) throw invalidArgument('There are eight borders')
      return border(range, side)
    },
  },
}

/** The borders of a range; recorded, drawn by nobody. */
export const rangeBorders = (range: Range): HostObject => hostObject(bordersType, range)
