import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { nativeCodec } from '../../../../../src/cli/zip-codec'
import { mergeTracker } from '../../../../../src/tracker/merge/merge'
import type { TrackerContent } from '../../../../../src/tracker/row'
import type { Snapshot } from '../../../../../src/tracker/snapshot'
import { createMemoryWorkbook } from '../../../../../src/workbook/memory/workbook'
import type { Workbook } from '../../../../../src/workbook/port'
import { openFileWorkbook } from '../../../../../src/workbook/xlsx/file-workbook'
import { bases, perturbed, written } from '../../../../tracker/merge/world'
import { afterDeeds, deeds } from '../../../../tracker/merge/user'
import { comparable } from '../../../contract'
import { valueOf } from '../../tracker-file'
import { fileOf } from './book-file'
import { hiddenIn } from './hidden-rows'

/** One base perturbed twice: by what a user did to the tracker and by what the articles tell next. */
export const fileTrials = bases.chain((base) => fc.tuple(fc.constant(base), deeds, perturbed(base)))
type FileTrial = typeof fileTrials extends fc.Arbitrary<infer T> ? T : never

async function refresh(workbook: Workbook, content: TrackerContent) {
  const snapshot = valueOf(await workbook.read())
  const { state } = snapshot
  if (state === null || state === 'damaged') throw new Error('no state')
  const merged = mergeTracker(snapshot, state, content, { choices: [], take: null, restore: [] })
  valueOf(await workbook.apply(merged.plan))
  return merged
}

/** What a refresh of a file leaves that one in memory does not, what it shows of hidden rows and does a second time. */
export async function refreshedOtherwise([base, done, next]: FileTrial): Promise<readonly string[]> {
  const book = afterDeeds(await written(base), done)
  const memory = createMemoryWorkbook(book)
  const file = await fileOf(book)
  const before = different('before', valueOf(await file.read()), valueOf(await memory.read()))
  const hidden = hiddenIn(file.bytes())
  const filtered = book.tables.flatMap((table) => table.hidden?.lines ?? []).length
  const [there, here] = [await refresh(file, next), await refresh(memory, next)]
  const after = valueOf(openFileWorkbook(file.bytes(), nativeCodec))
  return [
    ...before,
    ...(hidden.length < filtered ? [`${hidden.length} of ${filtered} rows hidden`] : []),
    ...(isDeepStrictEqual(there.conflicts, here.conflicts) ? [] : ['other conflicts']),
    ...different('after', valueOf(await after.read()), valueOf(await memory.read())),
    ...(isDeepStrictEqual(hiddenIn(file.bytes()), hidden) ? [] : ['other rows hidden']),
    ...(await refresh(after, next)).plan.steps.map((step) => `${step.do} again`),
  ]
}

/** In which parts the file and memory differ. */
function different(when: string, file: Snapshot, memory: Snapshot): readonly string[] {
  const [there, here] = [comparable(file), comparable(memory)]
  const parts = ['sheets', 'tables', 'names', 'charts', 'state'] as const
  return parts.flatMap((part) =>
    isDeepStrictEqual(there[part], here[part])
      ? []
      : [`${when}: ${part} ${shown(there[part])} in the file, ${shown(here[part])} in memory`],
  )
}

const shown = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) => (each instanceof Map ? [...each] : each))
