import { digitsEnd, isCapital, isDigit, isLatin } from '../../text/character'
import type { SetAsideReason } from '../../facts/number-report'
import type { Parser } from '../locale'
import type { LabelMark } from '../mark'
import { CODE, SHAPES } from './label-words'

const mark = (start: number, end: number, reason: SetAsideReason): LabelMark => ({
  type: 'label',
  parser: 'label',
  start,
  end,
  reason,
})

/** Longest name of a model, in characters, so that a run of letters costs no more than this. */
const LONGEST_NAME = 32

/** Digits inside a word that begins with a letter: `H100`, `GPT-4`, `MI300X`, `COVID-19`, `a1@example.com`. */
function named(text: string, index: number): LabelMark | null {
  const first = text.charCodeAt(index) | 32
  if ((first === 104 || first === 119) && (text.startsWith('http', index) || text.startsWith('www.', index)))
    return address(text, index)
  let at = index
  while (at - index < LONGEST_NAME && isLatin(text.charCodeAt(at))) at++
  const code = text.charCodeAt(at)
  const hyphen = code === 45 && isDigit(text.charCodeAt(at + 1)) && isCapital(text.charCodeAt(index))
  if (!hyphen && !isDigit(code)) return null
  if (hyphen) at++
  while (at - index < LONGEST_NAME && isPart(text, at)) at++
  return mark(index, at, text.charCodeAt(at) === 64 ? 'contact' : 'model-name')
}

/** Letters and digits, and a point or hyphen that more digits follow: the .5 of `GPT-3.5`. */
function isPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isLatin(code) || isDigit(code) || ((code === 46 || code === 45) && isDigit(text.charCodeAt(at + 1)))
}

const LONGEST_ADDRESS = 2048

function address(text: string, index: number): LabelMark {
  let at = index
  while (at - index < LONGEST_ADDRESS && text.charCodeAt(at) > 32 && !'"\'<>()'.includes(text.charAt(at)))
    at++
  return mark(index, at, 'contact')
}

const BEHIND_SHAPES = SHAPES.map(([behind]) => behind).join('')
/** More digits than any of them begins with. */
const MOST_DIGITS = 7

/** A list number or a citation: digits that begin a line before `.` or `)`, or stand alone in brackets. */
function enclosed(text: string, index: number): LabelMark | null {
  let at = index
  while (at - index < 3 && isDigit(text.charCodeAt(at))) at++
  if (isDigit(text.charCodeAt(at))) return at - index === 3 ? coded(text, index) : null
  const before = text.charCodeAt(index - 1)
  const after = text.charCodeAt(at)
  if (before === 91 && after === 93) return mark(index, at, 'citation')
  if (before === 40 && after === 41 && at - index < 3)
    return isBehindNumber(text, index) ? null : mark(index, at, 'list-marker')
  if (at - index > 2 || (after !== 46 && after !== 41) || isDigit(text.charCodeAt(at + 1))) return null
  return beginsLine(text, index) && text.charCodeAt(at + 1) === 32 ? mark(index, at, 'list-marker') : null
}

/** Whether the bracket before an index stands behind a number, whose former value is in it: `95 (90) francs`. */
const isBehindNumber = (text: string, index: number): boolean =>
  isDigit(text.charCodeAt(index - (text.charCodeAt(index - 2) === 32 ? 3 : 2)))

/** A share's code: six digits alone in brackets, `(005930)`. */
function coded(text: string, index: number): LabelMark | null {
  if (text.charCodeAt(index - 1) !== 40 || text.charCodeAt(index + 6) !== 41) return null
  for (let at = index; at < index + 6; at++) if (!isDigit(text.charCodeAt(at))) return null
  return mark(index, index + 6, 'code')
}

function beginsLine(text: string, index: number): boolean {
  let at = index - 1
  while (index - at < 6 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at--
  return at < 0 || text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13
}

function shaped(text: string, index: number): LabelMark | null {
  const behind = text.charAt(digitsEnd(text, index, MOST_DIGITS))
  if (behind !== '' && BEHIND_SHAPES.includes(behind))
    for (const [may, shape, reason] of SHAPES)
      if (may.includes(behind)) {
        shape.lastIndex = index
        if (shape.test(text)) return mark(index, shape.lastIndex, reason)
      }
  if (text.charCodeAt(index) !== 48) return null
  CODE.lastIndex = index
  return CODE.test(text) ? mark(index, CODE.lastIndex, 'code') : null
}

/** Digits that count nothing: telephone numbers, times, versions, codes, list numbers. Asked before amounts. */
export const digitLabels: Parser = {
  name: 'label',
  starts: isDigit,
  parse: (text, index) => enclosed(text, index) ?? shaped(text, index),
}

/** Names that hold digits: `H100`, `GPT-4`. Asked behind amounts, which read `USD500`. */
export const nameLabels: Parser = { name: 'label', starts: isLatin, parse: named }
