import { attributeText, child, elementText } from '../../../../src/workbook/xlsx/package/xml/xml-element'
import { decodeXml, encodeXml } from '../../../../src/workbook/xlsx/package/xml/decode-xml'
import { readXml } from '../../../../src/workbook/xlsx/package/xml/read-xml'
import { readPackage } from '../../../../src/workbook/xlsx/package/read-package'
import { craftZip } from './crafted-zip'

const code = (text: string): string => {
  const result = readXml(text)
  return result.ok ? 'ok' : result.error.code
}
const root = (text: string) => {
  const result = readXml(text)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return new Uint8Array(littleEndian ? bytes : bytes.swap16())
}
/** What a package with one part of this content comes to. */
const asPart = (content: string | Uint8Array, name = 'docProps/core.xml'): string => {
  const result = readPackage(craftZip([{ name, content }]))
  return result.ok ? 'ok' : result.error.code
}
const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i] ?? ''} "${`&${'abcdefghi'[i] ?? ''};`.repeat(10)}">`).join('')}]><l>&j;</l>`
const attacks: readonly (readonly [string, string])[] = [
  ['billion laughs', laughs],
  ['quadratic blow-up', `<!DOCTYPE l [<!ENTITY a "${'x'.repeat(100_000)}">]><l>${'&a;'.repeat(10_000)}</l>`],
  ['an external entity', '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><l>&a;</l>'],
  ['a parameter entity', '<!DOCTYPE l [<!ENTITY % a SYSTEM "http://example.invalid/x">%a;]><l/>'],
  ['an external subset', '<!DOCTYPE l SYSTEM "http://example.invalid/x.dtd"><l/>'],
  ['behind 100 KB of comment', `<?xml version="1.0"?>\n<!--${'c'.repeat(100_000)}-->\n<!DOCTYPE l []><l/>`],
  ['behind many comments', `${'<!--c--> '.repeat(20_000)}<!DOCTYPE l []><l/>`],
]

describe('document types are refused, in every part and encoding', () => {
  test.each(attacks)('%s', (_, text) => {
    expect(code(text)).toBe('xml-doctype')
    for (const name of [
      'docProps/core.xml',
      '_rels/.rels',
      'xl/drawings/vmlDrawing1.vml',
      '[Content_Types].xml',
    ]) {
      expect(asPart(text, name)).toBe('xml-doctype')
    }
    for (const bytes of [utf16(text, true), utf16(text, false), Buffer.from(`\ufeff${text}`)]) {
      expect(asPart(bytes)).toBe('xml-doctype')
    }
  })
  test('hidden in an encoding the bytes do not show', () => {
    expect(asPart('<?xml version="1.0" encoding="UTF-7"?>+ADw-!DOCTYPE l+AFs-+AF0-+AD4-<l/>')).toBe(
      'xml-encoding',
    )
  })
  test('a picture’s own document type is the picture’s matter, and text about one is text', () => {
    expect(asPart('<?xml version="1.0"?><!DOCTYPE svg><svg/>', 'xl/media/image1.svg')).toBe('ok')
    expect(asPart('<a><![CDATA[<!DOCTYPE html>]]></a>')).toBe('ok')
    expect(code('<a><![CDATA[<!DOCTYPE html>]]></a>')).toBe('ok')
    expect(code('<a><!DOCTYPE html></a>')).toBe('xml-doctype')
    expect(code('<a><!ENTITY b "c"></a>')).toBe('xml-doctype')
  })
  test('a part without a name that says XML, but content that does', () => {
    expect(asPart('<!DOCTYPE a []><a/>', 'xl/odd.bin')).toBe('xml-doctype')
  })
  test('XInclude is an element like any other', () => {
    const text =
      '<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd" parse="text"/></a>'
    expect(root(text).children.map((element) => [element.local, elementText(element)])).toEqual([
      ['include', ''],
    ])
  })
})

describe('references', () => {
  test('the five entities and characters', () => {
    const text = '<a b="&quot;&apos;&#10;&#x1F4C8;">&lt;&gt;&amp;amp;&#44032;&#x000AC00;</a>'
    expect(attributeText(root(text), 'b')).toBe('"\'\n📈')
    expect(elementText(root(text))).toBe('<>&amp;가가')
  })
  test.each(['&nbsp;', '&a', '&', '& ', '&#0;', '&#x0;', '&#xD800;', '&#xFFFE;', '&#x110000;', '&#;', '&#x;', '&#xG;', '&#1114112;', '&__proto__;', '&constructor;'])('refuses %s', (reference) => {
    expect(code(`<a>${reference}</a>`)).toBe('xml-entity')
    expect(code(`<a b="${reference}"/>`)).toBe('xml-entity')
  }) // prettier-ignore
  test('`_x000D_` is a matter of spreadsheets, not of XML', () => {
    expect(elementText(root('<t>_x000D_ _x005F_x000D_</t>'))).toBe('_x000D_ _x005F_x000D_')
  })
})

describe('well-formedness', () => {
  test.each([
    '', ' ', 'x', '<a>', '<a></b>', '<a></ab>', '<ab></a>', '</a>', '<a/><b/>', '<a/>x', 'x<a/>', '<a b/>', '<a b=c/>', '<a b="1"c="2"/>',
    '<a b="1" b="2"/>', '<a b="<"/>', '<a b="/>', '<a>]]></a>', '<1/>', '< a/>', '<a:/>', '<:a/>', '<a:b:c xmlns:a="u"/>', '<a', '<a b', '<a b=',
    '<!-- -- --><a/>', '<!--><a/>', '<a><!-- </a>', '<a><![CDATA[ </a>', '<![CDATA[x]]><a/>', '<a><![cdata[x]]></a>', '<a><?xml version="1.0"?></a>',
    ' <?xml version="1.0"?><a/>', '<?xml version="1.1"?><a/>', '<?xml?><a/>', '<?xml version="1.0" standalone="maybe"?><a/>', '<?p', '<? p?><a/>', '<?p/?><a/>',
    '<a/ >', '<a></a b="1">', '<a//>', '<!a/>',
  ])('refuses %j', (text) => expect(code(text)).toBe('xml-syntax')) // prettier-ignore
  test.each([
    '<a/>', '<a></a >', "<a b='\"'/>", '<a b = "1"\n c="2" />', '<a>]]</a>', '<a>x]]&gt;</a>', '<a b="]]>">x</a>', '<a><![CDATA[]]]]><![CDATA[>]]></a>',
    '<?xml version="1.0" encoding="UTF-8" standalone=\'yes\' ?>\r\n<a/>\n', '<?p?><!-- c --><a><?q r?><!----></a><!-- d --><?s t?>', '<가_1.-·/>', '<a>\ud83d\udcc8</a>',
  ])('takes %j', (text) => expect(code(text)).toBe('ok')) // prettier-ignore
})

test('a fault says where', () => {
  const at = (text: string): unknown => {
    const result = readXml(text)
    return result.ok ? 'ok' : [result.error.code, result.error.offset]
  }
  expect(at('<a><b c="1" c="2"/></a>')).toEqual(['xml-syntax', 3])
  expect(at('<a>x &nope; y</a>')).toEqual(['xml-entity', 5])
  expect(at('<a b="1" c=2/>')).toEqual(['xml-syntax', 9])
  expect(at('<a>x]]>y</a>')).toEqual(['xml-syntax', 4])
  expect(at('<a><x:b/></a>')).toEqual(['xml-namespace', 3])
})

describe('namespaces', () => {
  test('an element is known by its namespace, whatever its prefix', () => {
    const text = '<x:a xmlns:x="u" xmlns="v" q="1" x:q="2"><b/><x:b xmlns:x="w"><x:c/></x:b><x:d/></x:a>'
    const names = (element: ReturnType<typeof root>): unknown => [
      element.local,
      element.namespace,
      ...element.children.map(names),
    ]
    expect(names(root(text))).toEqual(['a', 'u', ['b', 'v'], ['b', 'w', ['c', 'w']], ['d', 'u']])
    expect([attributeText(root(text), 'q'), attributeText(root(text), 'q', 'u')]).toEqual(['1', '2'])
    expect(child(root(text), 'd')?.name).toBe('x:d')
  })
  test.each([
    '<x:a/>', '<a x:b="1"/>', '<a xmlns:x=""/>', '<a xmlns:xmlns="u"/>', '<a xmlns:xml="u"/>', '<a xmlns:x="http://www.w3.org/XML/1998/namespace"/>',
    '<a xmlns="http://www.w3.org/2000/xmlns/"/>', '<a xmlns:x="u" xmlns:y="u" x:b="1" y:b="2"/>', '<a><b xmlns:x="u"/><x:c/></a>', '<__proto__:a/>', '<constructor:a/>',
  ])('refuses %j', (text) => expect(code(text)).toBe('xml-namespace')) // prettier-ignore
  test('takes xml:space, and prefixes named like Object’s own', () => {
    expect(
      attributeText(root('<a xml:space="preserve"/>'), 'space', 'http://www.w3.org/XML/1998/namespace'),
    ).toBe('preserve')
    expect(root('<__proto__:a xmlns:__proto__="u" __proto__:constructor="1"/>').namespace).toBe('u')
  })
})

describe('limits', () => {
  test('100,000 nested elements', () => {
    expect(code('<a>'.repeat(100_000))).toBe('xml-depth')
    expect(code('<a>'.repeat(256) + '</a>'.repeat(256))).toBe('ok')
    expect(code('<a>'.repeat(257) + '</a>'.repeat(257))).toBe('xml-depth')
  })
  test('1,000,000 attributes', () => {
    const many = (count: number): string =>
      `<a${Array.from({ length: count }, (_, index) => ` b${index}=""`).join('')}/>`
    expect(code(many(1_000_000))).toBe('xml-attributes')
    expect(code(many(1024))).toBe('ok')
    expect(code(many(1025))).toBe('xml-attributes')
    expect(code(many(1023).replace('/>', ' b5=""/>'))).toBe('xml-syntax')
  })
  test('a million kept elements; streamed ones do not count', () => {
    const many = `<a>${'<b/>'.repeat(1_000_000)}</a>`
    expect(code(many)).toBe('xml-elements')
    let count = 0
    expect(readXml(many, { take: (local) => local === 'b', visit: () => count++ }).ok).toBe(true)
    expect(count).toBe(1_000_000)
  })
})

describe('encodings', () => {
  const text = '<?xml version="1.0"?><t a="억">목표가 ₩10만 📈</t>'
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8-bom', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', utf16(text, true)],
    ['utf-16be', utf16(text, false)],
  ])('%s is read and written back to the byte', (encoding, bytes) => {
    const decoded = decodeXml(bytes)
    expect(decoded).toEqual({ ok: true, value: { text, encoding } })
    expect(decoded.ok && Buffer.compare(encodeXml(decoded.value), bytes)).toBe(0)
  })
  const fault = (bytes: Uint8Array): unknown => {
    const decoded = decodeXml(bytes)
    return decoded.ok ? 'ok' : [decoded.error.code, decoded.error.offset]
  }
  test.each<[string, Uint8Array, unknown]>([
    ['broken UTF-8', Uint8Array.of(0x3c, 0x61, 0xc3, 0x28), ['xml-encoding', 0]],
    ['a surrogate in UTF-8', Uint8Array.of(0x3c, 0xed, 0xa0, 0x80), ['xml-encoding', 0]],
    ['a lone surrogate in UTF-16', utf16('<a>\ud800</a>', true), ['xml-encoding', 0]],
    ['half a character', utf16('<a/>', true).slice(0, -1), ['xml-encoding', 0]],
    [
      'a declaration of another',
      Buffer.from('<?xml version="1.0" encoding="EUC-KR"?><a/>'),
      ['xml-encoding', 0],
    ],
    [
      'UTF-16 that says UTF-8',
      utf16('<?xml version="1.0" encoding="UTF-8"?><a/>', true),
      ['xml-encoding', 0],
    ],
    ['a NUL', Buffer.from('<a>\0</a>'), ['xml-character', 3]],
    ['a control character', Buffer.from('<a>가\u0001</a>'), ['xml-character', 4]],
    ['U+FFFF', Buffer.from('<a>\uffff</a>'), ['xml-character', 3]],
    ['UTF-16 that says so', utf16('<?xml version="1.0" encoding="UTF-16"?><a/>', false), 'ok'],
    ['UTF-16 without a mark', utf16('<a/>', true).slice(2), 'ok'],
  ])('%s', (_, bytes, expected) => expect(fault(bytes)).toEqual(expected))
})
