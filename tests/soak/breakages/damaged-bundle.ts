import { build } from 'esbuild'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { SWITCH, switched, type Numbered } from './switched'

/** Bundles `entry` into `outfile` with all damages in the sources; the environment's DAMAGE is done when it is loaded. */
export async function damagedBundle(
  entry: string,
  outfile: string,
  damages: readonly Numbered[],
): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
    banner: { js: `globalThis.${SWITCH} = Number(process.env.DAMAGE ?? -1)` },
    plugins: [
      {
        name: 'damage',
        setup: ({ onLoad }) => {
          onLoad({ filter: /[\\/]src[\\/]tracker[\\/]merge[\\/][\w-]+\.ts$/ }, ({ path: file }) => {
            const own = damages.filter(([, mutant]) => path.resolve(mutant.file) === file)
            return { contents: switched(readFileSync(file, 'utf8'), own), loader: 'ts' }
          })
        },
      },
    ],
  })
}
