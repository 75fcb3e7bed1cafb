import { sources } from './sources'

/** Files that hold nothing but a table of words may be longer than code. */
const DATA = /^(extract\/lexicon\/|app\/messages\/)/

const lengths = sources
  .filter(({ file }) => !DATA.test(file))
  .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines)

const at = (share: number): number => lengths[Math.floor(lengths.length * share)]?.lines ?? 0

test('should hold one idea a file', () => {
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([])
  expect(at(0.5)).toBeLessThanOrEqual(80)
  expect(at(0.9)).toBeLessThanOrEqual(200)
})

test('should say of every export what it gives', () => {
  const silent = sources.flatMap(({ file, text }) => {
    const lines = text.split('\n')
    return lines.flatMap((line, index) =>
      /^export (?:async )?(?:const|function\*?|interface|type|class|enum) (?!\{)/.test(line) &&
      lines[index - 1]?.endsWith('*/') !== true
        ? [`${file}:${index + 1}`]
        : [],
    )
  })
  expect(silent).toEqual([])
})

test('should name files for what they hold', () => {
  const wrong = sources.filter(({ file }) =>
    /(^|\/)(utils?|helpers?|common|misc|shared)[/.]|(utils?|helpers?|managers?)\.tsx?$/i.test(file),
  )
  expect(wrong.map(({ file }) => file)).toEqual([])
})

test('should have the same files in both languages', () => {
  const files = (folder: string) =>
    sources.filter(({ file }) => file.startsWith(folder)).map(({ file }) => file.slice(folder.length))
  expect(files('extract/locales/ko/')).toEqual(files('extract/locales/en/'))
  expect(files('app/messages/ko/')).toEqual(files('app/messages/en/'))
})
