import { element, textElement } from './xml'

const GREY = '595959'

/** Letters of a chart, in hundredths of a point. */
export const TEXT_SIZE = { title: 1200, axis: 900, label: 800 } as const

const runProperties = (name: string, size: number, bold: boolean): string =>
  element(
    name,
    { lang: name === 'a:rPr' ? 'en-US' : null, sz: size, b: bold },
    element('a:solidFill', {}, element('a:srgbClr', { val: GREY })),
    element('a:latin', { typeface: 'Arial' }),
    element('a:cs', { typeface: 'Arial' }),
  )

/** A title of a chart or of an axis; its text is text, never a reference. */
export const titleXml = (text: string, size: number, bold: boolean): string =>
  element(
    'c:title',
    {},
    element(
      'c:tx',
      {},
      element(
        'c:rich',
        {},
        element('a:bodyPr'),
        element('a:lstStyle'),
        element(
          'a:p',
          {},
          element('a:pPr', {}, runProperties('a:defRPr', size, bold)),
          element('a:r', {}, runProperties('a:rPr', size, bold), textElement('a:t', text)),
        ),
      ),
    ),
    element('c:overlay', { val: false }),
  )

/** Letters of what has no text of its own: axes, labels, the legend. */
export const textPropertiesXml = (size: number): string =>
  element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element('a:pPr', {}, runProperties('a:defRPr', size, false)),
      element('a:endParaRPr', { lang: 'en-US' }),
    ),
  )
