import { unitsOf } from '../../amounts/plain-units'
import type { UnitWord } from '../../amounts/amount-words'

/** What is counted: `40,000 GPUs`, `3 million users`, `12 analysts`. */
export const counts: readonly (readonly [string, UnitWord])[] = unitsOf([
  [
    'count',
    'units,unit,chips,chip,GPUs,GPU,accelerators,accelerator,processors,processor,cards,servers,racks,systems,pieces,TPUs,CPUs,XPUs',
  ],
  [
    'people',
    'people,persons,users,weekly users,monthly users,daily users,active users,weekly active users,monthly active users,daily active users,paying users,paying customers,paying subscribers,drivers,employees,workers,subscribers,customers,engineers,jobs,staff,members,analysts,participants,attendees,registered users,paid users,paid subscribers',
  ],
  ['share', 'shares,ADSs,ADRs'],
  ['token', 'tokens'],
  ['parameter', 'parameters'],
  ['vehicle', 'vehicles,cars,trucks,robotaxis,EVs'],
])
