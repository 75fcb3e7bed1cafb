// What the tests of the merge need of a test runner: `test`, `describe`, `beforeEach`, `expect`.
import { expect } from 'expect'

type Run = () => unknown

interface Test {
  readonly name: string
  readonly run: Run
  readonly before: readonly Run[]
}

const tests: Test[] = []
let before: readonly Run[] = []

const test = Object.assign((name: string, run: Run): void => void tests.push({ name, run, before }), {
  each:
    (cases: readonly unknown[]) =>
    (name: string, run: (...given: readonly unknown[]) => unknown): void => {
      for (const each of cases) test(name, () => run(...(Array.isArray(each) ? (each as unknown[]) : [each])))
    },
})

function describe(_name: string, declare: Run): void {
  const outer = before
  declare()
  before = outer
}

Object.assign(globalThis, {
  expect,
  test,
  it: test,
  describe,
  beforeEach: (run: Run): void => void (before = [...before, run]),
  afterEach: (): void => undefined,
})

/** Runs all tests declared; gives the name of the first that fails, null when none does. */
export async function firstFailure(): Promise<string | null> {
  for (const { name, run, before: first } of tests) {
    try {
      for (const each of first) await each()
      await run()
    } catch {
      return name
    }
  }
  return null
}
