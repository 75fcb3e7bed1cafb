import { commandLineWords } from '../app/messages/command-line'
import { readArguments, type Arguments } from './arguments'
import { printable } from './printable'
import { explain, STATUS, type Run } from './run'

const remark = (line: string): void => {
  process.stderr.write(`${printable(line)}\n`)
}
const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** A reader that has seen enough (`| head`) closes the pipe: no error, just an end. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(STATUS.done)
  throw error
})

const read = readArguments(process.argv.slice(2))
if (read.ok) {
  const words = commandLineWords(read.value.words)
  process.exitCode = await command({ arguments: read.value, words, print, remark })
} else {
  remark(explain(commandLineWords('en'), read.error))
  process.exitCode = STATUS.usage
}

function command(run: Run): Promise<number> {
  // Each command is loaded when it is asked for: `audit` need not wait for the writer of workbooks.
  const commands: Record<Arguments['command'], () => Promise<number>> = {
    extract: async () =>
      run.arguments.form === 'ndjson'
        ? (await import('./commands/extract-lines')).extractLines(run, process.stdin, process.stdout)
        : (await import('./commands/extract')).extractCommand(run),
    audit: async () => (await import('./commands/audit')).auditCommand(run),
    build: async () => (await import('./commands/build')).buildCommand(run),
    help: () => Promise.resolve(tell(run.words.help)),
    version: () => Promise.resolve(tell(VERSION)),
  }
  return commands[run.arguments.command]()
}

/** Set from package.json when the bundle is made. */
declare const PACKAGE_VERSION: string | undefined
const VERSION = typeof PACKAGE_VERSION === 'string' ? PACKAGE_VERSION : 'development'

function tell(text: string): number {
  print(text)
  return STATUS.done
}
