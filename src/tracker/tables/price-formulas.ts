/** The price list is by chip; of `H100/H200` the first counts. */
const firstChip = (chip: string): string => `LEFT(${chip},FIND("/",${chip}&"/")-1)`

/**
 * A column of the Chips table for a chip; blank when `given` is blank, the chip is not in the table or its cell is
 * blank, of which there is no average. `chip` may be any expression.
 */
export const chipValue = (given: string, chip: string, column: string): string => {
  const found = `INDEX({Chips.${column}},MATCH(${firstChip(chip)},{Chips.chip},0))`
  return `IF(${given}="","",IFERROR(AVERAGE(${found}),""))`
}

/** The price of a chip that is in use, `used_low` or `used_high`, in USD. */
export const listPrice = (given: string, chip: string, column: 'used_low' | 'used_high'): string =>
  chipValue(given, chip, column)

const RATE =
  'AVERAGEIFS({FxRates.used},{FxRates.currency},{@currency},{FxRates.date},MAXIFS({FxRates.date},{FxRates.currency},{@currency},{FxRates.used},">0",{FxRates.date},"<="&{AsOf}))'

/** A sum of this row in dollars: as it is, or by the latest rate up to the as-of date; blank when there is none. */
export const usdOf = (column: string): string =>
  `IF(OR({@${column}}="",{@currency}=""),"",IF({@currency}="USD",{@${column}},IFERROR({@${column}}/${RATE},"")))`
