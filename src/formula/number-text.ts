import type { FormulaError } from './error'
import { UNSUPPORTED, WRONG_VALUE } from './error'
import { serialOfParts } from './serial-date'

const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/
/** What a spreadsheet reads by the user's region: 8/28, 1:30, $5, (5), 28 Aug, 8월 28일. */
const REGIONAL = /^[\d\s.,/:$€£¥₩()%+-]+$/
const MONTH_OR_HOUR = /\d\s*(?:[ap]m\b|년|월|일|시|분)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
/** Longer text is no number; the limit keeps the patterns quick on a full cell (32,767 characters). */
const MAX_LENGTH = 64

/**
 * The number that text stands for in arithmetic: `12`, ` 1,000.5 `, `15%`, `1e3`, `2024-08-28` (its serial number).
 * `#VALUE!` for text that is none; `unsupported` for what depends on the user's region (`8/28`, `$5`).
 */
export function numberOfText(text: string): number | FormulaError {
  if (text.length > MAX_LENGTH) return WRONG_VALUE
  const trimmed = text.trim()
  const percent = trimmed.endsWith('%')
  const body = percent ? trimmed.slice(0, -1).trimEnd() : trimmed
  if (PLAIN.test(body)) return Number(body) / (percent ? 100 : 1)
  if (GROUPED.test(body)) return Number(body.replaceAll(',', '')) / (percent ? 100 : 1)
  const date = ISO_DATE.exec(trimmed)
  if (date !== null) return serialOfDateText(date)
  return isRegional(trimmed) ? UNSUPPORTED : WRONG_VALUE
}

const isRegional = (text: string): boolean =>
  /\d/.test(text) && (REGIONAL.test(text) || MONTH_OR_HOUR.test(text))

function serialOfDateText([, year, month, day, hour, minute, second]: RegExpExecArray):
  number | FormulaError {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const serial = serialOfParts(y, m, d)
  const back = new Date(Date.UTC(y, m - 1, d))
  if (serial === null || back.getUTCMonth() !== m - 1 || back.getUTCDate() !== d) return WRONG_VALUE
  const seconds = Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)
  return serial + seconds / 86_400
}
