/** Where LibreOffice is known to part from what Excel's documentation says; there we follow Excel. */
export const differences: ReadonlyMap<string, string> = new Map([
  ['0^0', 'Excel gives #NUM!, LibreOffice 1'],
  ['"z"<TRUE', 'Excel orders numbers, text, truth values; to LibreOffice TRUE is the number 1'],
  ['1E20&""', 'Excel writes up to 20 digits, LibreOffice an exponent of three digits'],
  ['SUM("3",TRUE,2)', 'Excel takes text given outright as a number, LibreOffice does not'],
  ['RANK(21,G1:G5)', 'Excel: #N/A for a number that is not in the list; LibreOffice its place'],
  ['SUMPRODUCT(F1:F2,G1:G2)', 'Excel takes what is no number as 0; to LibreOffice TRUE is 1'],
  ['COUNTIF(D1:D6,4)', 'Excel counts text that stands for the number, LibreOffice numbers alone'],
  ['COUNTIF(F1:F6,0)', 'to LibreOffice FALSE is the number 0'],
  ['COUNTIF(F1:F6,D4)', 'a blank condition is 0 to both, and to LibreOffice FALSE is 0'],
  [
    'INDEX(Views[Institution],MATCH(1,(Views[Company]="Tesla")*(Views[In]=0),0))',
    'Excel takes one value of each column unless the formula is an array formula, LibreOffice all',
  ],
  [
    'SUMPRODUCT(IF(G1:G5>10,1,0))',
    'Excel takes one value in IF unless the formula is an array formula, LibreOffice all: we give unsupported',
  ],
  ['ROWS(Views[#All])', 'LibreOffice 7.4 does not read [#All] of a table with a totals row'],
  ['VALUE(TEXT(DATE(24,1,1),"0"))', 'Excel counts years below 1900 from 1900, LibreOffice reads 24 as 2024'],
  [
    'ROUND(0.285*100,0)',
    'the product is 28.499999999999996; we round the 15 digits that Excel keeps (seen of INT, not of ROUND)',
  ],
  ['YEAR(-1)', 'Excel has no dates before 1900'],
  ['CONCATENATE("a",1,TRUE)', 'Excel writes TRUE; to LibreOffice it is the number 1'],
  ['TEXT(TRUE,"0")', 'Excel writes TRUE; to LibreOffice it is the number 1'],
  ['SUM((Cases!D1:D2=TRUE)+{1,2})', 'to LibreOffice TRUE is the number 1'],
])
