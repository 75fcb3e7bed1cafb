import type { Package } from '../package/package'
import { XmlWindows } from '../package/xml/xml-windows'

/** Whether some of a part's text is what is looked for, seen a stretch at a time; not in a part that is no text. */
export function someText(source: Package, name: string, isSought: (text: string) => boolean): boolean {
  const content = source.parts.get(name)
  if (content === undefined) return false
  const stretches = new XmlWindows(content)
  while (!stretches.done) {
    const text = stretches.next()
    if (!text.ok) return false
    if (isSought(text.value)) return true
  }
  return false
}
