import type { Result } from '../../../values/result'
import type { Package } from '../package/package'
import type { PackageError } from '../package/package-error'
import { readXmlPart, type XmlPart } from '../package/parts/xml-part'
import { writePackage } from '../package/write-package'
import type { TextEdit } from '../package/xml/splice-text'
import { spliceWindows } from '../package/xml/splice-windows'
import { partKey } from '../package/zip/part-name'

/** A package with changes on the way: parts read give what they hold by now, the source stays as it is. */
export class PackageDraft {
  readonly source: Package
  readonly #changes = new Map<string, Uint8Array | null>()
  #current: Package

  constructor(source: Package) {
    this.source = source
    this.#current = source
  }

  /** The package as it stands now, for reading. */
  get current(): Package {
    return this.#current
  }

  /** A part's XML as it stands now. Errors: those of `readXmlPart`, `workbook-invalid` where it is absent. */
  xml(name: string): Result<XmlPart, PackageError> {
    return readXmlPart(this.#current, name, 'workbook-invalid')
  }

  /** The XML of a part of another package. Errors: the same. */
  read(source: Package, name: string): Result<XmlPart, PackageError> {
    return readXmlPart(source, name, 'workbook-invalid')
  }

  /** Makes edits in a part read before; positions are those of the text given with it. */
  edit(part: XmlPart, edits: readonly TextEdit[]): void {
    if (edits.length === 0) return
    this.put(part.name, spliceWindows(part, edits))
  }

  /** Puts a part in, new or over what was there. */
  put(name: string, content: Uint8Array): void {
    this.#changes.set(name, content)
    const { parts, names } = this.#current
    const isNew = !parts.has(name)
    this.#current = {
      ...this.#current,
      parts: new Map(parts).set(name, content),
      names: isNew ? new Map(names).set(partKey(name), name) : names,
    }
  }

  /** Takes a part out. */
  remove(name: string): void {
    this.#changes.set(name, null)
    const parts = new Map(this.#current.parts)
    const names = new Map(this.#current.names)
    parts.delete(name)
    names.delete(partKey(name))
    this.#current = { ...this.#current, parts, names }
  }

  /** A zip name no part has, made of a pattern with `#` for the number. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace('#', String(number))
      if (!this.#current.names.has(partKey(name))) return name
    }
  }

  /** The bytes of the package with its changes. */
  bytes(): Result<Uint8Array, PackageError> {
    return writePackage(this.source, this.#changes)
  }
}
