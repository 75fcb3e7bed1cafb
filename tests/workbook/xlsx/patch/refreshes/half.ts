import fc from 'fast-check'
import { nativeCodec } from '../../../../../src/cli/zip-codec'
import { mergeTracker } from '../../../../../src/tracker/merge/merge'
import type { TrackerContent } from '../../../../../src/tracker/row'
import { createMemoryWorkbook } from '../../../../../src/workbook/memory/workbook'
import type { Workbook } from '../../../../../src/workbook/port'
import { openFileWorkbook } from '../../../../../src/workbook/xlsx/file-workbook'
import { bases, perturbed, RUNS, written } from '../../../../tracker/merge/world'
import { afterDeeds, deeds } from '../../../../tracker/merge/user'
import { comparable } from '../../../contract'
import { valueOf } from '../../tracker-file'
import { fileOf } from './book-file'
import { hiddenIn } from './hidden-rows'

async function refresh(workbook: Workbook, content: TrackerContent) {
  const snapshot = valueOf(await workbook.read())
  const { state } = snapshot
  if (state === null || state === 'damaged') throw new Error('no state')
  const merged = mergeTracker(snapshot, state, content, { choices: [], take: null, restore: [] })
  valueOf(await workbook.apply(merged.plan))
  return merged
}

const HALVES = 2

const cases = bases.chain((base) => fc.tuple(fc.constant(base), deeds, perturbed(base)))

/** A half of the seeds that a property has: a trial writes, packs and reads three files, and a worker takes one half. */
export function holdsForHalf(half: number): void {
  test(
    `whatever the user did, a refresh of the file leaves what a refresh in memory leaves, and is then done: ${half} of ${HALVES}`,
    async () => {
      await fc.assert(
        fc.asyncProperty(cases, async ([base, done, next]) => {
          const book = afterDeeds(await written(base), done)
          const memory = createMemoryWorkbook(book)
          const file = await fileOf(book)
          const before = comparable(valueOf(await file.read()))
          expect(before).toEqual(comparable(valueOf(await memory.read())))
          const hidden = hiddenIn(file.bytes())
          expect(hidden.length).toBeGreaterThanOrEqual(
            book.tables.flatMap((table) => table.hidden?.lines ?? []).length,
          )
          const [there, here] = [await refresh(file, next), await refresh(memory, next)]
          expect(there.conflicts).toEqual(here.conflicts)
          const after = valueOf(openFileWorkbook(file.bytes(), nativeCodec))
          expect(comparable(valueOf(await after.read()))).toEqual(comparable(valueOf(await memory.read())))
          expect(hiddenIn(file.bytes())).toEqual(hidden)
          expect((await refresh(after, next)).plan.steps).toEqual([])
        }),
        { numRuns: Math.ceil(RUNS.numRuns / HALVES), seed: RUNS.seed + half, endOnFailure: true },
      )
    },
    60 * 60_000,
  )
}
