import { useEffect, useState } from 'preact/hooks'
import type { DeskWorkbook } from './desk-workbook'

/** Milliseconds that work must take to be told of. */
const LASTING_MS = 300

/** What a workbook has been busy with for longer than a moment; null for nothing. */
export function useLasting(
  workbook: Pick<DeskWorkbook, 'busy' | 'listen'>,
): ReturnType<DeskWorkbook['busy']> {
  const [shown, show] = useState<ReturnType<DeskWorkbook['busy']>>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const listen = workbook.listen(() => {
      if (workbook.busy() === null) {
        clearTimeout(timer)
        timer = undefined
        show(null)
      } else timer ??= setTimeout(() => show(workbook.busy()), LASTING_MS)
    })
    return () => {
      clearTimeout(timer)
      listen()
    }
  }, [workbook])
  return shown
}
