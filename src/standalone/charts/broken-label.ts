/** How wide a text is drawn, in pixels. */
export type Measure = (text: string) => number

/**
 * A label in at most `most` lines of at most `room` pixels: broken at its spaces, inside a word only where the word is
 * too wide alone, as Korean company names can be ("두산에너빌리티"); what finds no room ends in an ellipsis.
 */
export function brokenLabel(label: string, room: number, most: number, widthOf: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of label.split(' ').flatMap((each) => pieces(each, room, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || widthOf(longer) <= room) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), clipped(`${lines[most - 1] ?? ''}…`, room, widthOf)]
}

/** A word in pieces that fit; whole where it does. */
function pieces(word: string, room: number, widthOf: Measure): string[] {
  const found: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character) > room) {
      found.push(piece)
      piece = character
    } else piece += character
  }
  return piece === '' ? found : [...found, piece]
}

/** A text that ends in an ellipsis, shortened before it until it fits. */
function clipped(text: string, room: number, widthOf: Measure): string {
  const characters = [...text.slice(0, -1)]
  while (characters.length > 1 && widthOf(`${characters.join('')}…`) > room) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
