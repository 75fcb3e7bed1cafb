// `npm start`: in Excel where it is installed (Windows, Mac), else the standalone page in the browser.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const webpack = path.join(path.dirname(require.resolve('webpack-cli/package.json')), 'bin/cli.js')
const manifest = 'manifest.xml'
const PORT = 3000

const EXCEL = {
  win32: [
    'C:/Program Files/Microsoft Office/root/Office16/EXCEL.EXE',
    'C:/Program Files (x86)/Microsoft Office/root/Office16/EXCEL.EXE',
  ],
  darwin: ['/Applications/Microsoft Excel.app'],
}

const hasExcel = (EXCEL[process.platform] ?? []).some((place) => existsSync(place))
const wantsPage = process.argv.includes('--page')

function serve(flags) {
  const server = spawn(
    process.execPath,
    [webpack, 'serve', '--mode', 'development', '--config-name', 'web', ...flags],
    { stdio: 'inherit' },
  )
  server.on('exit', (status) => process.exit(status ?? 0))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
}

if (hasExcel && !wantsPage) {
  const { default: certificates } = await import('office-addin-dev-certs')
  await certificates.ensureCertificatesAreInstalled()
  serve(['--env', 'https'])
  const { default: debugging } = await import('office-addin-debugging')
  await debugging.waitUntilDevServerIsRunning(PORT)
  await debugging.startDebugging(manifest, { appType: debugging.AppType.Desktop, enableDebugging: false })
} else {
  serve(process.argv.includes('--no-open') ? ['--no-open'] : ['--open', 'index.html'])
}
