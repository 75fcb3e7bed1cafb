/** An accelerator as the Chips table begins with it; what has no public figure is null. */
export interface ChipDefault {
  /** As articles and the chip lexicon name it. */
  readonly chip: string
  /** Press estimates of the price of one, USD: makers publish no list price. */
  readonly low: number | null
  readonly high: number | null
  /** Thermal design power, W, of the SXM or OAM module. */
  readonly watts: number | null
  /** Dense BF16 TFLOPS of the maker's data sheet. */
  readonly tflops: number | null
}

/** Dense BF16 throughput of the H100 SXM, TFLOPS, by NVIDIA's data sheet: the unit of H100-equivalents. */
export const H100_TFLOPS = 989

/**
 * Power and dense BF16 throughput by the makers' data sheets; prices as the press told them: H100 25,000–40,000 USD
 * (widely, 2023–2024), B200 30,000–40,000 USD (Nvidia's chief executive on CNBC, March 2024). Others stay blank: no
 * price is better than a guessed one.
 */
export const chipDefaults: readonly ChipDefault[] = [
  { chip: 'A100', low: null, high: null, watts: 400, tflops: 312 },
  { chip: 'H100', low: 25_000, high: 40_000, watts: 700, tflops: H100_TFLOPS },
  { chip: 'H100-equivalent', low: null, high: null, watts: null, tflops: H100_TFLOPS },
  { chip: 'H200', low: null, high: null, watts: 700, tflops: H100_TFLOPS },
  { chip: 'H20', low: null, high: null, watts: 400, tflops: 148 },
  { chip: 'B100', low: null, high: null, watts: 700, tflops: 1750 },
  { chip: 'B200', low: 30_000, high: 40_000, watts: 1000, tflops: 2250 },
  { chip: 'GB200', low: null, high: null, watts: 1200, tflops: 2500 },
  { chip: 'MI300', low: null, high: null, watts: 750, tflops: 1307 },
  { chip: 'TPU v5p', low: null, high: null, watts: null, tflops: 459 },
]
