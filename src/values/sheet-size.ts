/** The last row of a sheet, counted from 0: Excel's specifications and limits give 1,048,576 rows. */
export const LAST_ROW = 1_048_575

/** The last column of a sheet, counted from 0: Excel's specifications and limits give 16,384 columns. */
export const LAST_COLUMN = 16_383
