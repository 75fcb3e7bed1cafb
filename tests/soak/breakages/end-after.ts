import { Worker } from 'node:worker_threads'

const WATCH = `
const { parentPort, workerData } = require('node:worker_threads')
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6 }
let since = spent()
parentPort.on('message', () => { since = spent() })
setInterval(() => {
  if (spent() - since > workerData) process.kill(process.pid, 'SIGKILL')
}, 200)
`

/**
 * Ends this process once it has taken so many seconds of a processor, though it be in a loop that never ends. How busy
 * the machine is makes no difference. The function given back begins the count anew.
 */
export function endAfter(seconds: number): () => void {
  const watch = new Worker(WATCH, { eval: true, workerData: seconds })
  watch.unref()
  return () => {
    watch.postMessage('anew')
  }
}
