import { replaceFile } from '../../src/cli/replace-file'
import { watchedFiles } from './watched-files'

/**
 * Replaces a file in a process of its own, with as many bytes of a letter as are asked for, and kills the process
 * without warning before or after one of its operations.
 */
const [target = '', letter = '', size = '1', stop = '0', when = 'before'] = process.argv.slice(2)
let operations = 0

const kill = (): void => {
  process.kill(process.pid, 'SIGKILL')
}

const files = watchedFiles(async (_name, operate) => {
  const isLast = ++operations === Number(stop)
  if (isLast && when === 'before') kill()
  const result = await operate()
  if (isLast) kill()
  return result
})

const bytes = new Uint8Array(Number(size)).fill(letter.charCodeAt(0))
const done = await replaceFile(target, bytes, { backup: true }, files)
console.log(JSON.stringify({ ...done, operations }))
