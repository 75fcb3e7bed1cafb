import type { Refiner } from '../locale'
import type { DateMark, Mark } from '../mark'

/** How far back, in characters, the date may stand that `당시` and `at the time` point to. */
const FAR = 400

/** Gives `당시` and `at the time` the date told before them; without one they are dropped. */
export const resolveAnaphora: Refiner = {
  name: 'resolve-anaphora',
  concerns: (mark) => mark.type === 'date' && mark.parser === 'anaphoric-date',
  refine(marks) {
    const out: Mark[] = []
    let last: DateMark | null = null
    for (const mark of marks) {
      if (mark.type !== 'date') out.push(mark)
      else if (mark.parser !== 'anaphoric-date') {
        out.push(mark)
        last = mark
      } else if (last !== null && mark.start - last.end < FAR)
        out.push({ ...mark, date: last.date, period: last.period })
    }
    return out
  },
}
