import { readFileSync } from 'node:fs'
import { mutantsOf } from './mutants'
import { reasonOf, withoutEffect } from './without-effect'

test.each(withoutEffect.map((each) => [each.source, each.what, each] as const))(
  'a damage said to be without effect is one that is done: %s: %s',
  (_source, _what, { file, why }) => {
    const done = mutantsOf(file, readFileSync(file, 'utf8')).map(reasonOf)
    expect(done).toContain(why)
  },
)
