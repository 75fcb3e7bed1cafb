import type { Fact } from '../facts/fact'

type Investment = Fact<'investment'>
type Fleet = Fact<'fleet'>

/** The fleets an amount is compared with. */
export interface GpuBasis {
  /** The count the whole amount is divided by: the owner's largest. */
  readonly whole: Fleet
  /** From what runs to what is aimed at, of one chip: the amount may pay for the difference alone. Null without both. */
  readonly growth: { readonly from: Fleet; readonly to: Fleet } | null
}

/**
 * The GPUs that an amount may be said to buy, or null when nothing in the article can be compared with it. Only fleets
 * of the amount's owner count, never diverted orders; an amount for a named thing (도조, Dojo) is compared with that
 * thing's fleet alone, one for AI at large (`AI`, `GPU`, 데이터센터) with all.
 */
export function gpuBasis(investment: Investment, facts: readonly Fact[]): GpuBasis | null {
  const owner = investment.fields.owner?.value
  if (owner === undefined) return null
  const fleets = facts.filter(
    (fact): fact is Fleet =>
      fact.kind === 'fleet' &&
      fact.fields.owner?.value === owner &&
      fact.fields.count !== undefined &&
      fact.fields.status?.value !== 'diverted' &&
      concerns(investment, fact),
  )
  const whole = fleets.reduce<Fleet | null>(
    (best, fleet) => (best === null || count(fleet) > count(best) ? fleet : best),
    null,
  )
  return whole === null ? null : { whole, growth: growthOf(fleets) }
}

const count = (fleet: Fleet): number => fleet.fields.count?.value ?? 0

/** Words of a purpose so wide that any fleet of the owner may be meant. */
const WIDE =
  /^(?:ai|artificial|intelligence|gpus?|chips?|semiconductors?|accelerators?|compute|computing|cloud|servers?|infrastructure|capex|capacity|spending|expansion|build-?out|data|datacent(?:er|re)s?|cent(?:er|re)s?|and|for|new|more|its|인공지능|칩|반도체|가속기|서버|데이터|센터|데이터센터|인프라|설비|시설|투자|확충|증설|컴퓨팅|클라우드|인프라스트럭처|및|등)$/i

function concerns(investment: Investment, fleet: Fleet): boolean {
  const place = investment.fields.site?.value
  const what = investment.fields.what?.value
  const words = (what ?? '').split(/[\s,·/()]+/).filter((word) => word !== '')
  if (place === undefined && words.every((word) => WIDE.test(word))) return true
  const site = fleet.fields.site?.value
  if (site === undefined) return false
  return [place, ...words].some(
    (name) => name !== undefined && name.length > 1 && !WIDE.test(name) && site.includes(name),
  )
}

const AIMED: readonly string[] = ['target', 'planned', 'ordered', 'announced', 'committed']

/** The largest running count and the smallest larger one aimed at, of the same chip. */
function growthOf(fleets: readonly Fleet[]): GpuBasis['growth'] {
  const running = fleets
    .filter((fleet) => fleet.fields.status?.value === 'running')
    .sort((a, b) => count(b) - count(a))
  for (const from of running) {
    const [to] = fleets
      .filter((fleet) => AIMED.includes(fleet.fields.status?.value ?? '') && count(fleet) > count(from))
      .filter((fleet) => fleet.fields.chip?.value === from.fields.chip?.value)
      .sort((a, b) => count(a) - count(b))
    if (to !== undefined) return { from, to }
  }
  return null
}
