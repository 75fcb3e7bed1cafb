import type { ConditionalFormat } from '../model/conditional-format'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { type Kind, ofKind } from './style-type'

function members(
  prefix: string,
  kinds: Readonly<Record<string, Kind>>,
): Pick<OfficeType<ConditionalFormat>, 'getters' | 'setters'> {
  const entries = Object.entries(kinds)
  return {
    getters: Object.fromEntries(
      entries.map(([name]) => [name, ({ format }: ConditionalFormat) => format[prefix + name] ?? null]),
    ),
    setters: Object.fromEntries(
      entries.map(([name, kind]) => [
        name,
        ({ format }: ConditionalFormat, value: unknown) =>
          void (format[prefix + name] = ofKind(kind, value, name)),
      ]),
    ),
  }
}

const clear =
  (prefix: string) =>
  ({ format }: ConditionalFormat): void => {
    for (const key of Object.keys(format)) if (key.startsWith(prefix)) delete format[key]
  }

const fillType: OfficeType<ConditionalFormat> = {
  name: 'ConditionalRangeFill',
  ...members('fill.', { color: 'color' }),
  methods: { clear: clear('fill.') },
}

const fontType: OfficeType<ConditionalFormat> = {
  name: 'ConditionalRangeFont',
  ...members('font.', {
    color: 'color',
    bold: 'boolean',
    italic: 'boolean',
    underline: ['None', 'Single', 'Double'],
    strikethrough: 'boolean',
  }),
  methods: { clear: clear('font.') },
}

const formatType: OfficeType<ConditionalFormat> = {
  name: 'ConditionalRangeFormat',
  ...members('', { numberFormat: 'text' }),
  links: {
    fill: (format) => hostObject(fillType, format),
    font: (format) => hostObject(fontType, format),
  },
}

/** What a conditional format does to the cells it applies to. */
export const conditionalRangeFormat = (format: ConditionalFormat): HostObject =>
  hostObject(formatType, format)
