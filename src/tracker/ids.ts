import type { TableId } from './column'
import type { SettingName } from './settings'

/** Complete by its type: an id that is missing here does not compile. */
const TABLES: Readonly<Record<TableId, true>> = {
  Consensus: true,
  AnalystViews: true,
  Investments: true,
  Fleets: true,
  UnitPrices: true,
  Figures: true,
  Findings: true,
  Prices: true,
  FxRates: true,
  Chips: true,
  RatingScale: true,
  Sources: true,
  ChartTargets: true,
  ChartFleets: true,
  ChartCosts: true,
  ChartInvestments: true,
  ChartRates: true,
}

const SETTINGS: Readonly<Record<SettingName, true>> = {
  AsOfInput: true,
  AsOf: true,
  StaleDays: true,
  PUE: true,
  PowerOverhead: true,
  CheapRatio: true,
  DearRatio: true,
  ThinCount: true,
  PriceBasis: true,
}

/** Ids of all tables, without the catalogue's columns and formulas: enough to know a tracker's state by. */
export const tableIds: readonly string[] = Object.keys(TABLES)

/** Names of all settings. */
export const settingNames: readonly string[] = Object.keys(SETTINGS)
