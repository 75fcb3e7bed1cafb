import { before, BOOK_RELATIONS, HEAD, MAIN, OFFICE, part, relation, WORKBOOK, type Edits } from './parts'

/** A link to another workbook, `[1]`, with one cell of it kept: its sheet, the cell's place and its value. */
export const otherBook = (sheet: string, cell: string, value: number): readonly Edits[] => [
  part(
    'xl/externalLinks/externalLink1.xml',
    'externalLink',
    `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="${sheet}"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="${cell.replace(/\D/g, '')}"><cell r="${cell}"><v>${value}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  ),
  {
    'xl/externalLinks/_rels/externalLink1.xml.rels': (text) =>
      relation(
        'rId1',
        'externalLinkPath',
        'other.xlsx',
      )(text).replace('other.xlsx"', 'other.xlsx" TargetMode="External"'),
    [BOOK_RELATIONS]: relation('rId90', 'externalLink', 'externalLinks/externalLink1.xml'),
    [WORKBOOK]: before(
      '<definedNames>',
      '<externalReferences><externalReference r:id="rId90"/></externalReferences>',
    ),
  },
]
