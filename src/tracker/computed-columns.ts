import type { TableId } from './column'

/**
 * The ids of the columns of each table that hold formulas, parted by blanks: what reading a workbook needs to know of the
 * catalogue, for a pane that has no room for all of it.
 */
export const COMPUTED: Readonly<Record<TableId, string>> = {
  Consensus:
    'price_now views mean median high low stdev cv upside_mean upside_median buy hold sell score depth',
  ChartTargets: 'label current other price',
  ChartFleets: 'label running planned',
  ChartCosts: 'label cost low high',
  ChartInvestments: 'label amount',
  ChartRates: 'label rate median',
  AnalystViews:
    'rating score price_then price_now upside_then upside_now target_change vs_mean age in_force target_counts rating_counts status check source',
  Investments:
    'amount_usd implied_rate gpus cost_per_gpu gpus_added cost_per_added price_low price_high ratio_low ratio_high plausibility source',
  Fleets: 'cost_low cost_high previous growth growth_month h100_equivalent facility_mw share source',
  UnitPrices: 'mid usd_low usd_high implied_low implied_high used source',
  Figures: 'implied reference ratio source',
  Findings: 'source',
  Prices: '',
  FxRates: 'used source',
  Chips: 'article_low article_high used_low used_high',
  RatingScale: 'rating',
  Sources: 'captured_share',
}
