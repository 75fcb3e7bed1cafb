import { craftWorkbook } from '../workbook/xlsx/package/crafted-workbook'
import { damaged, reading, refusedOrEqual } from '../workbook/xlsx/package/damage'
import { refreshedFile } from '../workbook/xlsx/refreshed-file'

/** One injury in so many is done to a refreshed tracker, which takes a hundred times as long to read. */
const LARGE_EVERY = 50

/**
 * Injures a small workbook, and now and then a tracker that was refreshed, again and again; gives the seeds whose file is
 * read as something else, or throws.
 */
export async function soakDamage(seeds: number): Promise<readonly string[]> {
  const files = [craftWorkbook(), await refreshedFile('ko')].map((bytes) => ({
    bytes,
    whole: contentOf(bytes),
  }))
  const wrong: string[] = []
  for (let seed = 0; seed < seeds; seed++) {
    const file = files[seed % LARGE_EVERY === 0 ? 1 : 0]
    if (file !== undefined && !refusedOrEqual(damaged(file.bytes, seed), file.whole))
      wrong.push(`seed ${seed}`)
  }
  return wrong
}

function contentOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const whole = reading(bytes)
  if (typeof whole === 'string') throw new Error(whole)
  return whole
}
