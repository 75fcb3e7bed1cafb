import type { Frame } from 'playwright-core'
import themes from './contrast-themes.json'
import { describeBuilt } from './pages/built'
import { openPane } from './pages/pane-in-excel'
import { paneStates } from './pages/pane-states'

type Theme = (typeof themes)['Dusk']
type Role = keyof Theme

/** What a text may stand on in a contrast theme: the pairs that every theme keeps readable. Others must not be mixed. */
const PAIRS: readonly (readonly [text: Role, ground: Role])[] = [
  ['text', 'canvas'],
  ['link', 'canvas'],
  ['gray', 'canvas'],
  ['buttonText', 'buttonFace'],
  ['buttonText', 'canvas'],
  ['highlightText', 'highlight'],
]

/** The system colour behind each role; some have one colour in the palette the browser shows here. */
const KEYWORDS: Readonly<Record<Role, string>> = {
  canvas: 'Canvas',
  text: 'CanvasText',
  link: 'LinkText',
  gray: 'GrayText',
  highlight: 'Highlight',
  highlightText: 'HighlightText',
  buttonFace: 'ButtonFace',
  buttonText: 'ButtonText',
}

/** Each text that is seen with its colour and what it stands on, and the colours that the system's words have here. */
const painted = (frame: Frame) =>
  frame.evaluate((keywords) => {
    const sample = document.createElement('i')
    sample.style.setProperty('forced-color-adjust', 'none')
    document.body.append(sample)
    const palette = Object.entries(keywords).map(([role, word]): [string, string] => {
      sample.style.color = word
      return [role, getComputedStyle(sample).color]
    })
    sample.remove()
    const ground = (element: Element | null): string => {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor
      }
      return palette.find(([role]) => role === 'canvas')?.[1] ?? ''
    }
    const texts = [...document.querySelectorAll('body *')].filter(
      (element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '') &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    )
    const seen = texts.map((element) => ({
      text: element.textContent?.trim().slice(0, 40) ?? '',
      color: getComputedStyle(element).color,
      ground: ground(element),
    }))
    return { palette, seen }
  }, KEYWORDS)

/** WCAG 2.2, relative luminance of an sRGB colour `#RRGGBB`. */
function luminance(hex: string): number {
  const part = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

// Colours: Microsoft, Contrast themes; Mozilla, the same themes as CSS system colours.
test.each(Object.entries(themes))('the pairs a text may have are readable in %s', (_name, theme) => {
  for (const [text, ground] of PAIRS) {
    const least = text === 'gray' ? 3 : 4.5
    expect([text, ground, contrast(theme[text], theme[ground]) >= least]).toEqual([text, ground, true])
  }
})

describeBuilt('the pane in contrast themes', (built) => {
  test('should show every text in a pair of system colours that belong together, in every state', async () => {
    const pane = await openPane(built, {
      colorScheme: 'light',
      forcedColors: 'active',
      width: 320,
      bypassCSP: true,
    })
    const mixed: unknown[] = []
    let count = 0
    for await (const state of paneStates(pane, 'en')) {
      const { palette, seen } = await painted(pane.frame)
      const of = (role: Role): string => palette.find(([each]) => each === role)?.[1] ?? ''
      const allowed = new Set(PAIRS.map(([text, ground]) => `${of(text)} on ${of(ground)}`))
      count += seen.length
      for (const each of seen)
        if (!allowed.has(`${each.color} on ${each.ground}`)) mixed.push({ state, ...each })
    }
    expect(mixed).toEqual([])
    expect(count).toBeGreaterThan(150)
    await pane.close()
  }, 90_000)
})
