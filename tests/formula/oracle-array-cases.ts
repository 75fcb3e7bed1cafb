/** Array formulas (Ctrl+Shift+Enter), one a row of the sheet Arrays. */
export const arrayCases: readonly string[] = [
  'SUM(Cases!D1:D3*Cases!G1:G3)',
  'MEDIAN(IF(Views[Company]="Tesla",IF(Views[In]=1,IF(Views[Target]<>"",Views[Target]))))',
  'STDEV(IF(Views[Company]="Tesla",IF(Views[In]=1,IF(ISNUMBER(Views[Target]),Views[Target]))))',
  'MAX(IF(Views[Company]="엔비디아",Views[Date]))',
  'SUM(IFERROR(Cases!G1:G6,0))',
  'SUM(IF(Cases!G1:G5>10,1,0))',
  'INDEX(Views[Institution],MATCH(1,(Views[Company]="Tesla")*(Views[In]=0),0))',
  'SUM((Cases!D1:D2=TRUE)+{1,2})',
]
