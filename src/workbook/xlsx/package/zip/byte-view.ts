/** Little-endian reads that answer `undefined` past the end instead of throwing or reading zeros. */
export class ByteView {
  private readonly view: DataView

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  /** Whether `size` bytes lie at `offset`. */
  holds(offset: number, size: number): boolean {
    return offset >= 0 && size >= 0 && offset + size <= this.bytes.length
  }

  u16(offset: number): number | undefined {
    return this.holds(offset, 2) ? this.view.getUint16(offset, true) : undefined
  }

  u32(offset: number): number | undefined {
    return this.holds(offset, 4) ? this.view.getUint32(offset, true) : undefined
  }

  /** A 64-bit number, or `undefined` where it is more than a number can hold exactly. */
  u64(offset: number): number | undefined {
    if (!this.holds(offset, 8)) return undefined
    const value = this.view.getUint32(offset + 4, true) * 2 ** 32 + this.view.getUint32(offset, true)
    return Number.isSafeInteger(value) ? value : undefined
  }

  slice(offset: number, size: number): Uint8Array | undefined {
    return this.holds(offset, size) ? this.bytes.subarray(offset, offset + size) : undefined
  }
}
