import { err, ok, type Result } from '../../../../values/result'
import { findPart, type Package } from '../package'
import type { PackageError, PackageErrorCode } from '../package-error'
import { readXml, type XmlStream } from '../xml/read-xml'
import { windowText, type WindowedText } from '../xml/windowed-text'
import type { XmlElement } from '../xml/xml-element'
import { XmlWindows } from '../xml/xml-windows'

/** An XML part: its zip name and its tree with positions in its text. */
export interface XmlPart extends WindowedText {
  readonly name: string
  readonly root: XmlElement
  /** Its text as written; for parts that are not sheets, which may be more than one text can hold. */
  readonly text: string
}

/** Bytes of which no text can be made: one has half a gigabyte of units at most. */
const TOO_LONG = 0x1fff_0000

/**
 * Reads a part as XML. Errors: the codes of `XmlCode` with part and offset; `absent` where there is no such part;
 * `too-large` for one that can't be read in stretches and is more than a text can hold.
 */
export function readXmlPart(
  source: Package,
  name: string,
  absent: PackageErrorCode,
  stream?: XmlStream,
): Result<XmlPart, PackageError> {
  const found = findPart(source, name)
  if (found === undefined) return err({ code: absent, part: name })
  const { content } = found
  const stretches = new XmlWindows(content)
  const first = stretches.next()
  const root = first.ok
    ? readXml(first.value, stream, () => (stretches.done ? null : stretches.next()))
    : first
  if (!root.ok) {
    const isLong = stretches.longest > TOO_LONG && root.error.code === 'xml-encoding'
    return err(isLong ? { code: 'too-large', part: found.name } : { ...root.error, part: found.name })
  }
  const { encoding, windows } = stretches
  const whole = { content, encoding, windows }
  const text = (): string => windows.map((window) => windowText(whole, window)).join('')
  const only = windows.length === 1 && first.ok ? first.value : null
  return ok({
    ...whole,
    name: found.name,
    root: root.value,
    get text() {
      return only ?? text()
    },
  })
}
