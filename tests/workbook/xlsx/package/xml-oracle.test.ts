import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readXml } from '../../../../src/workbook/xlsx/package/xml/read-xml'
import { numbers } from './damage'

const pieces = [
  '<a', '<x:b', '</a>', '</x:b>', '>', '/>', '<', '/', ' ', '\n', ' k="v"', " k='&lt;'", ' x:k="1"', ' xmlns:x="u"', ' xmlns="w"', '=', '"', "'", '&amp;', '&', '&#65;', '&#0;', '&#x1F4C8;', '&nope;',
  ']]>', '<![CDATA[', '<![CDATA[<&]]>', '<!--', '-->', '--', '<!-- c -->', '<?p q?>', '<?', '?>', 'text', '가', '\r\n', '<a>', '<x:b>', '<a/>', 'xml:space="preserve"', ' \u00b7', ':',
] // prettier-ignore
const whole =
  '<?xml version="1.0"?><x:r xmlns:x="u"><a k="v">text<x:b x:k="1"/>&amp;<![CDATA[<&]]><!-- c --></a><?p q?></x:r>'

/** A document with random pieces put in, or stretches taken out: mostly broken, often only just. */
function variant(seed: number): string {
  const below = numbers(seed)
  let text = whole
  for (let round = below(4); round >= 0; round--) {
    const at = below(text.length + 1)
    const removed = below(2) === 0 ? 0 : below(12)
    const piece = below(3) === 0 ? '' : (pieces[below(pieces.length)] ?? '')
    text = text.slice(0, at) + piece + text.slice(at + removed)
  }
  return text
}

/** Documents libxml2 finds at fault, namespaces included; its warnings, and what it thinks of URIs, are no faults. */
function faultedByLibxml(documents: readonly string[]): ReadonlySet<number> {
  const dir = mkdtempSync(path.join(tmpdir(), 'xml-'))
  try {
    const names = documents.map((text, index) => {
      writeFileSync(path.join(dir, `${index}.xml`), text)
      return `${index}.xml`
    })
    const faulted = new Set<number>()
    for (let from = 0; from < names.length; from += 500) {
      const run = spawnSync('xmllint', ['--noout', '--nonet', ...names.slice(from, from + 500)], { cwd: dir, encoding: 'utf8', maxBuffer: 2 ** 28 }) // prettier-ignore
      for (const [, index] of run.stderr.matchAll(/^(\d+)\.xml:\d+: (?!\w+ warning|.*is not a valid URI)/gm))
        faulted.add(Number(index))
    }
    return faulted
  } finally {
    rmSync(dir, { recursive: true })
  }
}

test('what is well-formed to libxml2 is well-formed here, and nothing else', () => {
  if (spawnSync('xmllint', ['--version']).status !== 0) {
    if (process.env['CI'] !== undefined) throw new Error('xmllint is not installed')
    console.log('skipped: xmllint is not installed')
    return
  }
  const documents = [whole, ...Array.from({ length: 3000 }, (_, seed) => variant(seed))]
  const faulted = faultedByLibxml(documents)
  const sound = documents.filter((_, index) => !faulted.has(index))
  expect([sound.length > 300, faulted.size > 1000, faulted.has(0)]).toEqual([true, true, false])
  expect(documents.filter((text, index) => readXml(text).ok === faulted.has(index))).toEqual([])
})
