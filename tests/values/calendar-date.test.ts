import fc from 'fast-check'
import {
  dateOfSerial,
  daysInMonth,
  lastDay,
  parts,
  precisionOf,
  serialOf,
  shiftDays,
  shiftMonth,
} from '../../src/values/calendar-date'

test('only dates that a calendar has are dates', () => {
  expect(parts('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 })
  for (const none of ['2023-02-29', '2024-13', '2024-00', '24', '', '2024-8', '2024-08-32'])
    expect(parts(none)).toBeNull()
})

test('precision and last day', () => {
  expect(['2024', '2024-08', '2024-08-31'].map(precisionOf)).toEqual(['year', 'month', 'day'])
  expect(['2024', '2024-02', '2024-08-05', 'x'].map(lastDay)).toEqual([
    '2024-12-31',
    '2024-02-29',
    '2024-08-05',
    null,
  ])
  expect(daysInMonth(1900, 2)).toBe(28)
})

test('serial numbers are those of spreadsheets and lead back', () => {
  expect(serialOf('2024-08-31')).toBe(45535)
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 100_000 }),
      fc.integer({ min: -900, max: 900 }),
      (serial, count) => {
        const date = dateOfSerial(serial)
        expect(serialOf(date)).toBe(serial)
        expect(shiftDays(date, count)).toBe(dateOfSerial(serial + count))
      },
    ),
  )
})

test('months go over the ends of years', () => {
  expect(shiftMonth(2024, 1, -1)).toEqual({ year: 2023, month: 12 })
  expect(shiftMonth(2024, 12, 1)).toEqual({ year: 2025, month: 1 })
  expect(shiftMonth(2024, 5, -29)).toEqual({ year: 2021, month: 12 })
})
