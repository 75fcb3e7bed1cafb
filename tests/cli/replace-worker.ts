import { fileSystem, type FileSystem } from '../../src/cli/file-system'
import { replaceFile } from '../../src/cli/replace-file'

/** Replaces a file in a process of its own and kills it without warning before or after one of its operations. */
const [target = '', text = '', stop = '0', when = 'before'] = process.argv.slice(2)
let operations = 0

const kill = (): void => {
  process.kill(process.pid, 'SIGKILL')
}

const guarded =
  <A extends readonly unknown[], R>(operation: (...given: A) => Promise<R>) =>
  async (...given: A): Promise<R> => {
    const isLast = ++operations === Number(stop)
    if (isLast && when === 'before') kill()
    const result = await operation(...given)
    if (isLast) kill()
    return result
  }

const files: FileSystem = {
  place: guarded(fileSystem.place),
  stat: guarded(fileSystem.stat),
  checkWritable: guarded(fileSystem.checkWritable),
  copy: guarded(fileSystem.copy),
  setTimes: guarded(fileSystem.setTimes),
  write: guarded(fileSystem.write),
  setMode: guarded(fileSystem.setMode),
  setOwner: guarded(fileSystem.setOwner),
  rename: guarded(fileSystem.rename),
  flushFolder: guarded(fileSystem.flushFolder),
  remove: guarded(fileSystem.remove),
}

const done = await replaceFile(target, new TextEncoder().encode(text), { backup: true }, files)
console.log(JSON.stringify({ ok: done.ok, operations }))
