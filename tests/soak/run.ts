import fc from 'fast-check'

/** Runs a property; gives the shortest counterexample with its seed, nothing when it holds. */
export async function run<T>(
  arbitrary: fc.Arbitrary<T>,
  wrong: (value: T) => Promise<readonly string[]>,
  numRuns: number,
): Promise<readonly string[]> {
  const done = await fc.check(
    fc.asyncProperty(arbitrary, async (value) => {
      const found = await wrong(value)
      if (found.length > 0) throw new Error(found.slice(0, 8).join('\n'))
    }),
    { numRuns },
  )
  if (!done.failed) return []
  return [`seed ${done.seed} path ${String(done.counterexamplePath)}: ${String(done.errorInstance)}`]
}
