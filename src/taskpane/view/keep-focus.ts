import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * Gives the focus to a part of the page when the control that had it went away or was disabled by its own doing: left to
 * itself it would fall to the page as a whole, from where the Tab key leads out of the pane in Excel on the web. Focus
 * that is elsewhere, in the sheet above all, is never taken.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : null
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    const was = last.current
    const isLost = was !== null && (!was.isConnected || was.matches(':disabled'))
    if (!isLost || document.activeElement !== document.body || !document.hasFocus()) return
    part.current?.focus({ preventScroll: true })
  })
}
