import type { Extraction } from '../extract/extraction'
import { figure } from './figures'
import type { Finding } from './finding'
import { intersection, isEmpty, meant, type Shortening } from './interval'

/** Kilometres in an international mile, exact by its definition of 1959. */
export const KM_PER_MILE = 1.609344

/** Holds a distance in miles against the kilometres given beside it: 16억마일(약 26억㎞), 10 miles (16 km). */
export function checkMiles({ facts }: Extraction): readonly Finding[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'metric' || fact.fields.unit?.value !== 'mile') return []
    const miles = fact.fields.value?.value
    const km = fact.fields.km?.value
    if (miles === undefined || km === undefined || agree(miles, km)) return []
    return [
      {
        rule: 'mile-kilometre',
        variant: 'inconsistent',
        severity: 'error',
        arithmetic: `${figure(miles)} mi × ${KM_PER_MILE} = ${figure(miles * KM_PER_MILE)} km ≠ ${figure(km)} km`,
        values: { miles, km, expected: miles * KM_PER_MILE },
        facts: [fact.key],
      } satisfies Finding,
    ]
  })
}

const agree = (miles: number, km: number): boolean =>
  (['rounded', 'truncated'] satisfies Shortening[]).some((shortening) => {
    const said = meant(miles, shortening)
    const converted = { low: said.low * KM_PER_MILE, high: said.high * KM_PER_MILE }
    return !isEmpty(intersection([converted, meant(km, shortening)]))
  })
