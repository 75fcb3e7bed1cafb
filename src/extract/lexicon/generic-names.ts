/** Names that may be any of their kind: chips told without their family, a government without its ministry. */
export const GENERIC_NAMES: ReadonlySet<unknown> = new Set([
  'GPU',
  'NPU',
  'AI chip',
  'AI accelerator',
  '정부',
  'government',
])
