import { useEffect, useState } from 'preact/hooks'
import type { DeskWorkbook } from './desk-workbook'

/** Milliseconds that work must take to be told of, and to be told how far it is, with a way to stop it. */
const LASTING_MS = 300
const LONG_MS = 1000

/** Work that goes on: what it is, how far it is where that is told, and whether it takes long. */
export interface LastingWork {
  readonly what: NonNullable<ReturnType<DeskWorkbook['busy']>>
  readonly progress: ReturnType<DeskWorkbook['progress']>
  readonly long: boolean
}

/** What a workbook has been busy with for longer than a moment; null for nothing. */
export function useLasting(workbook: Pick<DeskWorkbook, 'busy' | 'progress' | 'listen'>): LastingWork | null {
  const [shown, show] = useState<LastingWork | null>(null)
  useEffect(() => {
    let timers: readonly ReturnType<typeof setTimeout>[] = []
    const stop = (): void => {
      timers.forEach(clearTimeout)
      timers = []
    }
    let long: boolean | null = null
    const look = (): void => {
      const what = workbook.busy()
      show(what === null || long === null ? null : { what, progress: workbook.progress(), long })
    }
    const after = (ms: number, isLong: boolean) =>
      setTimeout(() => {
        long = isLong
        look()
      }, ms)
    const listen = workbook.listen(() => {
      if (workbook.busy() === null) {
        stop()
        long = null
      } else if (timers.length === 0) timers = [after(LASTING_MS, false), after(LONG_MS, true)]
      look()
    })
    return () => {
      stop()
      listen()
    }
  }, [workbook])
  return shown
}
