import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EsbuildPlugin } from 'esbuild-loader'
import CopyPlugin from 'copy-webpack-plugin'
import HtmlPlugin from 'html-webpack-plugin'
import CssPlugin from 'mini-css-extract-plugin'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

/** Address that the committed manifest names: the development server. */
const LOCAL = 'https://localhost:3000/'

/** The one setting for production: where the built files will be served from. */
const address = () => (process.env.ADDIN_URL ?? LOCAL).replace(/\/*$/, '/')

/** Microsoft asks that an add-in loads this unversioned address; so no integrity hash can be given for it. */
const OFFICE_HOST = 'https://appsforoffice.microsoft.com'

/** What a page may load and do: its own files and nothing else. `frame-ancestors` works only as a header. */
const policy = ({ scripts = '', policies }) =>
  [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${policies}`,
  ].join('; ')

const page = (options) =>
  new HtmlPlugin({
    inject: false,
    minify: false,
    scriptLoading: 'defer',
    chunksSortMode: 'manual',
    ...options,
  })

/** Files that the pane alone asks for, and those that are no part of a page. */
const NOT_KEPT = /^(?:taskpane|manifest\.xml|service-worker\.js)|\.(?:json|txt|map)$|icons\/(?!views-32)/

/**
 * Tells the service worker which files the standalone page is made of, and names their version by all their content: a
 * build that differs in one byte is another version. Runs last, when names and contents are what will be served.
 */
class KeptFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('KeptFiles', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT
      compilation.hooks.processAssets.tap({ name: 'KeptFiles', stage }, () => {
        const names = Object.keys(compilation.assets)
          .filter((name) => !NOT_KEPT.test(name))
          .sort()
        const hash = createHash('sha256')
        for (const name of names) hash.update(name).update('\0').update(compilation.assets[name].buffer())
        const kept = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files: names })
        const worker = compilation.getAsset('service-worker.js')
        if (worker === undefined) throw new Error('no service worker')
        const text = worker.source.source().toString()
        if (!text.includes('"@kept@"')) throw new Error('the service worker has no place for its files')
        const written = new compiler.webpack.sources.RawSource(
          text.replace('"@kept@"', () => JSON.stringify(kept)),
        )
        compilation.updateAsset('service-worker.js', written)
      })
    })
  }
}

const rules = (target) => [
  {
    test: /\.tsx?$/,
    loader: 'esbuild-loader',
    // No module of ours does anything by being imported alone, so one that is not used is left out whole.
    sideEffects: false,
    options: { target, jsx: 'automatic', jsxImportSource: 'preact' },
  },
  { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
  { test: /\.md$/, type: 'asset/source' },
]

const shared = (production, target) => ({
  mode: production ? 'production' : 'development',
  devtool: production ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  performance: { hints: false },
  stats: 'errors-warnings',
  optimization: {
    moduleIds: 'deterministic',
    chunkIds: 'deterministic',
    splitChunks: false,
    minimizer: [new EsbuildPlugin({ target, css: true, charset: 'utf8', legalComments: 'external' })],
  },
})

const server = async (secure) => ({
  host: 'localhost',
  port: 3000,
  // The pages forbid every connection, so nothing reloads them by itself.
  hot: false,
  liveReload: false,
  client: false,
  allowedHosts: ['localhost'],
  static: false,
  server: secure
    ? { type: 'https', options: await (await import('office-addin-dev-certs')).getHttpsServerOptions() }
    : 'http',
})

const web = async (production, env) => ({
  ...shared(production, 'es2022'),
  name: 'web',
  target: ['web', 'es2022'],
  entry: {
    'taskpane-policy': './src/taskpane/policy/excel.ts',
    'standalone-policy': './src/taskpane/policy/standalone.ts',
    taskpane: './src/taskpane/main.tsx',
    standalone: './src/standalone/main.tsx',
    ...(production && {
      'service-worker': { import: './src/standalone/service-worker.ts', filename: 'service-worker.js' },
    }),
  },
  output: {
    path: at('dist/web'),
    clean: true,
    publicPath: '',
    filename: production ? '[name].[contenthash:10].js' : '[name].js',
    chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
    trustedTypes: { policyName: 'analyst-views-worker', onPolicyCreationFailure: 'continue' },
  },
  module: { rules: rules('es2022') },
  plugins: [
    new CssPlugin({ filename: production ? '[name].[contenthash:10].css' : '[name].css' }),
    page({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane-policy', 'taskpane'],
      csp: policy({
        scripts: ` ${OFFICE_HOST}`,
        policies: 'default analyst-views-paste analyst-views-worker',
      }),
      officeHost: OFFICE_HOST,
    }),
    page({
      template: './src/standalone/index.html',
      filename: 'index.html',
      chunks: ['standalone-policy', 'standalone'],
      csp: policy({ policies: 'default analyst-views-paste analyst-views-worker' }),
    }),
    new CopyPlugin({
      patterns: [
        {
          from: 'manifest.xml',
          transform: (xml) => xml.toString().replaceAll(LOCAL, address()),
        },
        { from: 'assets/icons/*.png' },
        { from: 'assets/*.json' },
      ],
    }),
    ...(production ? [new KeptFiles()] : []),
  ],
  devServer: env.WEBPACK_SERVE ? await server(env.https === true) : undefined,
})

const cli = (production) => ({
  ...shared(production, 'node20'),
  name: 'cli',
  target: 'node20',
  entry: { 'analyst-views': './src/cli/main.ts' },
  experiments: { outputModule: true },
  output: {
    path: at('dist/cli'),
    clean: true,
    filename: '[name].mjs',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
  },
  module: { rules: rules('node20') },
})

export default async (env, argv) => {
  const production = argv.mode !== 'development'
  const pages = await web(production, env)
  return env.WEBPACK_SERVE || !existsSync(at('src/cli/main.ts')) ? [pages] : [pages, cli(production)]
}
