/** A compound file of one allocation sector, with a directory of the names given over as many sectors as they need. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const names = ['Root Entry', ...streams]
  const sectors = Math.ceil(names.length / 4)
  const file = Buffer.alloc(512 * (2 + sectors))
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 48)
  file.writeUInt32LE(0, 76)
  for (let index = 1; index <= sectors; index++)
    file.writeUInt32LE(index < sectors ? index + 1 : 0xfffffffe, 512 + index * 4)
  names.forEach((name, index) => {
    file.write(name, 1024 + index * 128, 'utf16le')
    file.writeUInt16LE(name.length * 2 + 2, 1024 + index * 128 + 64)
  })
  return new Uint8Array(file)
}
