import { fileSystem, type FileSystem } from '../../src/cli/file-system'

/** What is done around one operation on files; `operate` does it and gives what it gave. */
export type Around = <R>(name: string, operate: () => Promise<R>, bytes?: Uint8Array) => Promise<R>

/** The file system of this machine with something done around each operation, those of an open file included. */
export const watchedFiles = (around: Around): FileSystem => ({
  ...fileSystem,
  place: (target) => around('place', () => fileSystem.place(target)),
  stat: (file) => around('stat', () => fileSystem.stat(file)),
  checkWritable: (file) => around('checkWritable', () => fileSystem.checkWritable(file)),
  copy: (from, to) => around('copy', () => fileSystem.copy(from, to)),
  setTimes: (file, like) => around('setTimes', () => fileSystem.setTimes(file, like)),
  create: async (file, mode) => {
    const made = await around('create', () => fileSystem.create(file, mode))
    return {
      write: (bytes) => around('write', () => made.write(bytes), bytes),
      flush: () => around('flush', () => made.flush()),
      close: () => around('close', () => made.close()),
    }
  },
  setMode: (file, like) => around('setMode', () => fileSystem.setMode(file, like)),
  setOwner: (file, like) => around('setOwner', () => fileSystem.setOwner(file, like)),
  rename: (from, to) => around('rename', () => fileSystem.rename(from, to)),
  flushFolder: (folder) => around('flushFolder', () => fileSystem.flushFolder(folder)),
  remove: (file) => around('remove', () => fileSystem.remove(file)),
  list: (folder) => around('list', () => fileSystem.list(folder)),
})
