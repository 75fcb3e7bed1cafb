import type { ChartLayout } from '../../../tracker/layout'
import { element, NAMESPACES, xmlPart } from './xml'

/** The part that places a sheet's charts; `ids` are the drawing's relationships to them, in order. */
export const drawingPart = (charts: readonly ChartLayout[], ids: readonly string[]): Uint8Array =>
  xmlPart(
    element(
      'xdr:wsDr',
      { 'xmlns:xdr': NAMESPACES.spreadsheetDrawing, 'xmlns:a': NAMESPACES.drawing },
      ...charts.map((chart, index) => anchorXml(chart, index + 2, ids[index] ?? '')),
    ),
  )

/** A chart's place; its object carries the name it is found by again and its description for screen readers. */
export const anchorXml = (
  { name, title, description, from, to }: ChartLayout,
  id: number,
  chart: string,
): string =>
  element(
    'xdr:twoCellAnchor',
    { editAs: 'oneCell' },
    cornerXml('xdr:from', from),
    cornerXml('xdr:to', to),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        element('xdr:cNvPr', { id, name, descr: description, title }),
        element('xdr:cNvGraphicFramePr'),
      ),
      element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: NAMESPACES.chart },
          element('c:chart', {
            'xmlns:c': NAMESPACES.chart,
            'xmlns:r': NAMESPACES.relationships,
            'r:id': chart,
          }),
        ),
      ),
    ),
    element('xdr:clientData'),
  )

/** English Metric Units that a chart keeps away from the edge of its cells. */
const INSET = 38_100

function cornerXml(name: string, { row, column }: ChartLayout['from']): string {
  const offset = name === 'xdr:from' ? INSET : 0
  return element(
    name,
    {},
    element('xdr:col', {}, String(column)),
    element('xdr:colOff', {}, String(offset)),
    element('xdr:row', {}, String(row)),
    element('xdr:rowOff', {}, String(offset)),
  )
}
