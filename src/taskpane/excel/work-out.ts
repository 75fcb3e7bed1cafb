import { err } from '../../values/result'
import type { WorkOut } from '../../workbook/office/restore'
import type { Engine } from '../engine'

/** Works out in the engine what takes a refresh back: it needs all of the tracker's tables, which the page does not. */
export const workOutIn =
  (engine: Engine): WorkOut =>
  async (plan, before, now) => {
    const answer = await engine({ do: 'restoration', plan, before, now })
    return answer.ok ? answer : err({ code: 'failed', detail: answer.error })
  }
