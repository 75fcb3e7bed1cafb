import type { Wire } from '../wire/message'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { type Kind, ofKind } from './style-type'

/** A part of a chart: where its properties are kept and under which prefix, such as `title.format.font.`. */
export interface ChartPart {
  readonly properties: Record<string, Wire>
  readonly prefix: string
}

/** Members that read and write properties of a part, with what a new chart has. */
export function partMembers(
  kinds: Readonly<Record<string, readonly [kind: Kind, initially: Wire]>>,
): Required<Pick<OfficeType<ChartPart>, 'getters' | 'setters'>> {
  const entries = Object.entries(kinds)
  return {
    getters: Object.fromEntries(
      entries.map(([name, [, initially]]) => [
        name,
        ({ properties, prefix }: ChartPart) => properties[prefix + name] ?? initially,
      ]),
    ),
    setters: Object.fromEntries(
      entries.map(([name, [kind]]) => [
        name,
        ({ properties, prefix }: ChartPart, value: unknown) =>
          void (properties[prefix + name] = ofKind(kind, value, name)),
      ]),
    ),
  }
}

/** Follows a part into a smaller one. */
export const within =
  (type: OfficeType<ChartPart>, step: string) =>
  ({ properties, prefix }: ChartPart): HostObject =>
    hostObject(type, { properties, prefix: `${prefix}${step}.` })
