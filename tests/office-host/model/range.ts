import { invalidArgument, itemNotFound } from '../wire/office-error'
import { type Area, formatArea, isOnSheet, quoteSheet } from './area'
import type { Sheet } from './sheet'

/** A rectangle on a sheet that moves when cells are inserted or deleted before it. */
export class Range {
  readonly sheet: Sheet
  private place: Area | undefined

  /** Throws InvalidArgument where the rectangle leaves the sheet. */
  constructor(sheet: Sheet, area: Area) {
    if (!isOnSheet(area)) throw invalidArgument('The range lies outside the sheet')
    this.sheet = sheet
    this.place = area
    sheet.moving.add(this)
  }

  /** Where it is now; throws ItemNotFound after its cells or its sheet were deleted. */
  get area(): Area {
    if (this.place === undefined || this.sheet.isDeleted) throw itemNotFound('the range was deleted')
    return this.place
  }

  get exists(): boolean {
    return this.place !== undefined && !this.sheet.isDeleted
  }

  /** `Sheet1!A1:B2`, as `Range.address` gives it. */
  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`
  }

  /** `Sheet1!$A$1:$B$2`, as names and charts keep it. */
  get absoluteAddress(): string {
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area, '$')}`
  }

  /** Called by the sheet as its cells move. */
  moveTo(area: Area | undefined): void {
    this.place = area
  }
}
