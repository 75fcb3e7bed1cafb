const dayMs = 86_400_000

/** Excel's day number of a date: 1 is 1 January 1900, and 29 February 1900 counts though it never was. */
export function toSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999)
    return undefined
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / dayMs)
  return days > 59 ? days + 1 : days
}

/** The moment of a day number, in UTC. */
export const fromSerial = (serial: number): Date =>
  new Date(Math.round((Date.UTC(1899, 11, serial > 60 ? 30 : 31) + serial * dayMs) / 1000) * 1000)
