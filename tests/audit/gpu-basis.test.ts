import { gpuBasis } from '../../src/audit/gpu-basis'
import { fact } from './facts'

const fleet = fact('fleet', 'f', { owner: 'A', site: 'Colossus', count: 1e5, status: 'running' })
const basisOf = (what: string) => {
  const investment = fact('investment', 'i', { owner: 'A', what, amount: 1e9, currency: 'USD' })
  return investment.kind === 'investment' ? (gpuBasis(investment, [fleet])?.whole.key ?? null) : undefined
}

test.each(['data centers', 'AI data centres', 'data center infrastructure', 'datacenters and chips', 'AI'])(
  'should compare an amount for a wide purpose with any fleet of its owner: %s',
  (what) => {
    expect(basisOf(what)).toBe('f')
  },
)
test.each(['데이터센터', '데이터 센터 투자', 'AI 데이터센터 증설', 'AI 인프라 및 반도체'])(
  'should do the same in Korean: %s',
  (what) => {
    expect(basisOf(what)).toBe('f')
  },
)
test.each(['Dojo', '도조', 'Dojo data center'])(
  'should compare a named thing with its own fleet alone: %s',
  (what) => {
    expect(basisOf(what)).toBeNull()
  },
)
test('should find the fleet of a named thing', () => {
  expect(basisOf('Colossus data center')).toBe('f')
})
