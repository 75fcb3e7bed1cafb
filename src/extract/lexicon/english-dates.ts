import { CHIPS_BEHIND } from './date-shapes'

const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'

/** The first three letters of the months, in order; of the days, from Sunday. */
export const MONTH_NAMES = 'janfebmaraprmayjunjulaugsepoctnovdec'
/** The first three letters of the days, Sunday first. */
export const DAY_NAMES = 'sunmontuewedthufrisat'
const WEEKDAY = '(Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?)(?:day|\\.)'
const YEAR = '((?:19|20)\\d{2})'

/** The number of a quarter or half in words. */
export const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['first', '1'],
  ['second', '2'],
  ['third', '3'],
  ['fourth', '4'],
])

/** `August 28, 2024`, `Aug. 28`, `end-March`, `the end of May`, `August 2024`, `Aug`; what a bare `May` or `March` is, the words before it decide. */
export const MONTH_FIRST = new RegExp(
  `(?:(?:(?:the )?(?:end|start|beginning|middle) of|early|mid|late|end)[ -])?${MONTH}\\b\\.?(?: (\\d{1,2})(?: ?(?:st|nd|rd|th)\\b)?(?![\\d,.%]*\\d|[A-Za-z%])(?:,? ${YEAR}(?!\\d))?|,? (?:of )?${YEAR}(?!\\d))?`,
  'y',
)

/** `28 August 2024`, `28th of August`. */
export const DAY_FIRST = new RegExp(
  `(\\d{1,2})(?: ?(?:st|nd|rd|th))? (?:of )?${MONTH}\\b\\.?(?:,? ${YEAR}(?!\\d))?`,
  'y',
)

/** `last Thursday`, `on Monday`, `next Friday`; the weekday alone where it stands capitalised. */
export const WEEKDAY_NAMED = new RegExp(`(?:([Ll]ast|[Nn]ext|[Tt]his) )?${WEEKDAY}(?![A-Za-z])`, 'y')

/** `last April`, `next March`, `this June`. */
export const MONTH_NAMED = new RegExp(`(last|next|this) ${MONTH}\\b`, 'iy')

const PART =
  '(?:(earlier|early|mid|late|later|(?:the |at the )?end of|(?:the )?start of|(?:the )?beginning of|the middle of|ending|end)[ -])?'

/** `earlier this month`, `late last year`, `by the end of 2025`, `mid-2026`, `next quarter`, `the current year`. */
export const COUNTED = new RegExp(
  `${PART}(?:(last|this|next|past|current|the current|the previous|the same) (week|month|quarter|year)|${YEAR}(?![\\d%]|[.,]\\d|${CHIPS_BEHIND}))(?![A-Za-z])`,
  'iy',
)

/** `year-end`, `the end of the year`, `year-end 2025`, `yearend`. */
export const YEAR_END = new RegExp(
  `(?:the )?(?:end of (?:the|this) year|year-?end)(?: (?:of )?${YEAR})?(?![A-Za-z])`,
  'iy',
)

/** `the first quarter of 2025`, `second-quarter`, `fiscal fourth quarter`, `second half of next year`. */
export const QUARTER = new RegExp(
  `(fiscal )?(first|second|third|fourth)[ -](?:fiscal )?(quarter|half)(?:(?: of)?(?: (?:fiscal|FY|the fiscal year))?(?: (?:year )?${YEAR}| (this|last|next) year))?(?![A-Za-z\\d])`,
  'iy',
)

/** `fiscal 2025`, `fiscal year 2025`, `fiscal year ending June 2025` (its year), `financial year 2024`. */
export const FISCAL = new RegExp(
  `(?:fiscal|financial)(?: year)? (?:ending ${MONTH}\\.? )?(?:FY ?)?'?(\\d{4}|\\d{2})(?![\\d%]|,\\d)`,
  'iy',
)

/** `on the 28th`. */
export const ON_THE_DAY =
  /on the (\d{1,2})(?:st|nd|rd|th)(?![A-Za-z-]| (?:floor|century|anniversary|day|time|of))/iy

/** `two years ago`, `3 months ago`, `a year ago`, `a year earlier` is none: it counts from elsewhere. */
export const AGO = /(an?|one|two|three|four|five|six|ten|\d{1,2}) (year|month|week|day)s? ago(?![A-Za-z])/iy
/** Counts in words, each at its number. */
export const AGO_WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', '', '', '', 'ten']

/** What points to the date told before. */
export const AT_THE_TIME = /at the time(?![A-Za-z])/iy

/** Days counted from publication. */
export const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
/** A day told by one word. */
export const DAY_WORD = /(?:today|yesterday|tomorrow)(?![A-Za-z])/iy

/**
 * The first three characters (`_` is a space) of all that each reader of dates reads: months (`<Aug>ust 28`), led months
 * (`<las>t May`), led days, counted times (`<ear>ly 2024`), ends of years, quarters, fiscal years, days (`<on >Tuesday`), day words, times ago.
 */
export const OPENINGS = `jan feb mar apr may jun jul aug sep oct nov dec ear mid lat end sta beg the
las nex thi
las nex thi sun mon tue wed thu fri sat
ear mid lat the end las thi sta nex beg pas cur at_
the end yea
fis fir sec thi fou
fis fin
on_
tod yes tom
a_y a_m a_w a_d an_ one two thr fou fiv six ten`
