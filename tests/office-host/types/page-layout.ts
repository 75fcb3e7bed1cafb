import type { Sheet } from '../model/sheet'
import { hostObject, type HostObject, type OfficeType } from '../wire/host-object'
import { type Kind, ofKind } from './style-type'

const kinds: Readonly<Record<string, Kind>> = {
  orientation: ['Portrait', 'Landscape'],
  blackAndWhite: 'boolean',
  centerHorizontally: 'boolean',
  centerVertically: 'boolean',
  printGridlines: 'boolean',
  printHeadings: 'boolean',
  leftMargin: 'number',
  rightMargin: 'number',
  topMargin: 'number',
  bottomMargin: 'number',
}

const standard: Readonly<Record<string, string | number | boolean>> = {
  orientation: 'Portrait',
  blackAndWhite: false,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
}

const layoutType: OfficeType<Sheet> = {
  name: 'PageLayout',
  getters: Object.fromEntries(
    Object.keys(kinds).map((name) => [
      name,
      (sheet: Sheet) => sheet.pageLayout[name] ?? standard[name] ?? null,
    ]),
  ),
  setters: Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      (sheet: Sheet, value: unknown) => void (sheet.pageLayout[name] = ofKind(kind, value, name)),
    ]),
  ),
}

/** How a sheet is printed; recorded only. */
export const pageLayout = (sheet: Sheet): HostObject => hostObject(layoutType, sheet)
