import type { CitedFields, FactKind } from '../facts/fact'

/** The fields of a fact, each as told or null; named one by one, so that facts of a kind have theirs in one order. */
export type Fields<K extends FactKind> = { readonly [F in keyof CitedFields<K>]: CitedFields<K>[F] | null }

/** The fields that are told, without those that are null. */
export function filled<K extends FactKind>(fields: Fields<K>): CitedFields<K> {
  const told: Record<string, unknown> = {}
  for (const name in fields) {
    const cited = fields[name]
    if (cited !== null && cited !== undefined) told[name] = cited
  }
  return told as CitedFields<K>
}
