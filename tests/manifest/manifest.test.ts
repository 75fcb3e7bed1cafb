import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { builtPages } from '../e2e/pages/built-pages'

const root = path.join(__dirname, '../..')
const source = readFileSync(path.join(root, 'manifest.xml'), 'utf8')

/** The address that the pages of the tests are built for. */
const ADDRESS = 'https://analyst-views.example/app/'

/** Names of the elements directly inside the first element of a name, in order. */
function childrenOf(xml: string, name: string): readonly string[] {
  const start = new RegExp(`<${name}[\\s>]`).exec(xml)
  if (start === null) throw new Error(`no ${name}`)
  const children: string[] = []
  let depth = 0
  for (const [tag, closing, found, , self] of xml
    .slice(start.index)
    .matchAll(/<(\/?)([\w:]+)((?:\s[^<>]*?)?)(\/?)>/g)) {
    if (closing === '/') depth--
    else if (depth === 1 && found !== undefined) children.push(found)
    if (closing !== '/' && self !== '/' && !tag.endsWith('/>')) depth++
    if (depth === 0) break
  }
  return children
}

const valuesOf = (xml: string, expression: RegExp): readonly string[] =>
  [...xml.matchAll(expression)].map((found) => found[1] ?? '')

describe('the manifest', () => {
  test('should be read by Microsoft’s own parser', () => {
    const script = `import('office-addin-manifest').then(({ default: { OfficeAddinManifest } }) =>
      OfficeAddinManifest.readManifestFile('manifest.xml')).then((found) => console.log(JSON.stringify(found)))`
    const read = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' })
    const found = JSON.parse(read.stdout) as Readonly<Record<string, unknown>>
    expect(found).toMatchObject({
      displayName: 'Analyst Views',
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultLocale: 'en-US',
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
    })
    expect(found['id']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })

  test('should have its elements in the order that the schema demands', () => {
    expect(childrenOf(source, 'OfficeApp')).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
      'ExtendedOverrides',
    ])
    const overrides = source.slice(source.indexOf('<VersionOverrides'))
    expect(childrenOf(overrides, 'VersionOverrides')).toEqual(['Requirements', 'Hosts', 'Resources'])
    expect(childrenOf(overrides, 'Host')).toEqual(['Runtimes', 'DesktopFormFactor'])
    expect(childrenOf(overrides, 'DesktopFormFactor')).toEqual([
      'GetStarted',
      'FunctionFile',
      'ExtensionPoint',
    ])
    expect(childrenOf(overrides, 'Resources')).toEqual([
      'bt:Images',
      'bt:Urls',
      'bt:ShortStrings',
      'bt:LongStrings',
    ])
    expect(childrenOf(overrides, 'Group')).toEqual(['Label', 'Icon', 'Control', 'Control', 'Control'])
    expect(childrenOf(overrides, 'Control')).toEqual(['Label', 'Supertip', 'Icon', 'Action'])
  })

  test('should ask for Excel 2021 or later, a shared runtime, and no more than the open document', () => {
    expect(source).toContain('<Set Name="ExcelApi" MinVersion="1.14"/>')
    expect(source).toContain('<bt:Set Name="SharedRuntime" MinVersion="1.1"/>')
    expect(source).toContain('<Runtime resid="Pane.Url" lifetime="long"/>')
    expect(valuesOf(source, /<Permissions>(.*?)</g)).toEqual(['ReadWriteDocument'])
    expect(source).not.toContain('<AppDomain')
  })

  test('should name each resource once and define every one it names', () => {
    const defined = valuesOf(source, /<bt:(?:Image|Url|String) id="([^"]+)"/g)
    expect(new Set(defined).size).toBe(defined.length)
    const named = valuesOf(source, /resid="([^"]+)"/g)
    expect(named.filter((name) => !defined.includes(name))).toEqual([])
    expect(defined.filter((name) => !named.includes(name))).toEqual([])
    expect(defined.filter((name) => name.length > 32)).toEqual([])
    const ids = valuesOf(source, /<(?:Group|Control)[^>]* id="([^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('should say every text in Korean too, within the lengths that Office allows', () => {
    const overrides = valuesOf(source, /<(?:bt:)?Override Locale="ko-KR" Value="([^"]+)"/g)
    const texts = [
      ...valuesOf(source, /<(?:DisplayName|Description) DefaultValue="([^"]+)"/g),
      ...valuesOf(source, /<bt:String id="[^"]+" DefaultValue="([^"]+)"/g),
    ]
    expect(overrides).toHaveLength(texts.length)
    expect(overrides.filter((text) => !/[가-힣]/.test(text))).toEqual([])
    expect([...texts, ...overrides].filter((text) => text.length > 250)).toEqual([])
    const short = source.slice(source.indexOf('<bt:ShortStrings>'), source.indexOf('</bt:ShortStrings>'))
    expect(valuesOf(short, /Value="([^"]+)"/g).filter((text) => text.length > 125)).toEqual([])
  })

  test('should name only addresses that the build holds, under the one setting', async () => {
    const folder = await builtPages()
    const built = readFileSync(path.join(folder, 'manifest.xml'), 'utf8')
    const addresses = valuesOf(built, /(?:DefaultValue|Url|ResourcesUrl)="(http[^"]+)"/g)
    expect(addresses.length).toBeGreaterThan(15)
    expect(addresses.filter((address) => !address.startsWith(ADDRESS))).toEqual([])
    const missing = addresses.filter(
      (address) => !existsSync(path.join(folder, address.slice(ADDRESS.length))),
    )
    expect(missing).toEqual([])
    expect(built).not.toContain('localhost')
  })

  test('should tie its buttons and shortcuts to commands that the pane associates', () => {
    const commands = readFileSync(path.join(root, 'src/commands/commands.ts'), 'utf8')
    const associated = valuesOf(commands, /associate\(\s*'([^']+)'/g)
    const shortcuts = JSON.parse(readFileSync(path.join(root, 'assets/shortcuts.json'), 'utf8')) as Shortcuts
    const korean = JSON.parse(
      readFileSync(path.join(root, 'assets/shortcuts.ko-kr.json'), 'utf8'),
    ) as Shortcuts['resources']['default']
    const actions = shortcuts.actions.map(({ id }) => id)
    expect(associated).toEqual(actions)
    expect(valuesOf(source, /<FunctionName>(.*?)</g).filter((name) => !actions.includes(name))).toEqual([])
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(actions)
    expect(Object.keys(korean)).toEqual(Object.keys(shortcuts.resources.default))
    const keys = shortcuts.shortcuts.flatMap(({ key }) => Object.values(key))
    expect(keys.filter((key) => !/^(?:(?:Ctrl|Command|Alt|Option|Shift)\+){2,3}[A-Z0-9]$/.test(key))).toEqual(
      [],
    )
  })
})

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[]
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[]
  readonly resources: { readonly default: Readonly<Record<string, { readonly value: string }>> }
}
