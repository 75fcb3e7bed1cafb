/** Rows of a company that count and have a number as target: text, empty text and blank have none. */
const counted = (views: string): string =>
  `(${views}[Company]=[@Company])*(${views}[In]=1)*ISNUMBER(${views}[Target])`

/**
 * Figures under two conditions that calculate alike in Excel 2021 and LibreOffice, in a plain table column (no array
 * formula), in the form of the formula bar. Each stays empty where no view counts.
 */
export const consensus = (views: string): readonly (readonly [string, string])[] => [
  ['N', `SUMPRODUCT(${counted(views)})`],
  ['Mean', `IF([@N]=0,"",AVERAGEIFS(${views}[Target],${views}[Company],[@Company],${views}[In],1))`],
  ['Median', `IF([@N]=0,"",AGGREGATE(16,6,${views}[Target]/(${counted(views)}),0.5))`],
  ['High', `IF([@N]=0,"",MAXIFS(${views}[Target],${views}[Company],[@Company],${views}[In],1))`],
  ['Low', `IF([@N]=0,"",MINIFS(${views}[Target],${views}[Company],[@Company],${views}[In],1))`],
  ['High again', `IFERROR(AGGREGATE(14,6,${views}[Target]/(${counted(views)}),1),"")`],
  ['Low again', `IFERROR(AGGREGATE(15,6,${views}[Target]/(${counted(views)}),1),"")`],
  [
    'Deviation',
    `IF([@N]<2,"",SQRT(MAX(0,SUMPRODUCT((${views}[Company]=[@Company])*(${views}[In]=1),${views}[Target],` +
      `${views}[Target])-[@N]*[@Mean]^2)/([@N]-1)))`,
  ],
]
