import { err, ok, type Result } from '../../../../values/result'
import { findPart, type Package } from '../package'
import type { PackageError, PackageErrorCode } from '../package-error'
import { decodeXml, type XmlText } from '../xml/decode-xml'
import { readXml, type XmlStream } from '../xml/read-xml'
import type { XmlElement } from '../xml/xml-element'

/** An XML part: its zip name, its text as written and its tree with positions in that text. */
export interface XmlPart extends XmlText {
  readonly name: string
  readonly root: XmlElement
}

/**
 * Reads a part as XML. Errors: the codes of `XmlCode` with part and offset; `absent` where there is no such part.
 */
export function readXmlPart(
  source: Package,
  name: string,
  absent: PackageErrorCode,
  stream?: XmlStream,
): Result<XmlPart, PackageError> {
  const found = findPart(source, name)
  if (found === undefined) return err({ code: absent, part: name })
  const decoded = decodeXml(found.content)
  if (!decoded.ok) return err({ ...decoded.error, part: found.name })
  const root = readXml(decoded.value.text, stream)
  return root.ok
    ? ok({ ...decoded.value, name: found.name, root: root.value })
    : err({ ...root.error, part: found.name })
}
