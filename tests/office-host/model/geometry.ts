/** Default width of a column and height of a row, in points. */
export const defaultWidth = 48
/** See {@link defaultWidth}. */
export const defaultHeight = 15

/** Points from the sheet's edge to a line. */
export const offsetOf = (
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  line: number,
  standard: number,
): number => sizeOf(sizes, hidden, 0, line, standard)

/** Points of a run of lines. */
export function sizeOf(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  first: number,
  count: number,
  standard: number,
): number {
  let size = count * standard
  const inside = (line: number): boolean => line >= first && line < first + count
  for (const [line, own] of sizes) if (inside(line)) size += own - standard
  for (const line of hidden) if (inside(line)) size -= sizes.get(line) ?? standard
  return size
}
