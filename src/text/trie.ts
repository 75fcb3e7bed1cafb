/**
 * A set of words to be found by walking a text once from one position, each with a value. Nodes live in flat arrays
 * (first child, next sibling, character), so that thousands of words build in milliseconds and a walk allocates nothing.
 */
export interface Trie<T> {
  readonly roots: ReadonlyMap<number, number>
  readonly codes: Uint16Array
  readonly children: Int32Array
  readonly siblings: Int32Array
  /** For each node the index into `values` of the word that ends there, -1 when none does. */
  readonly terminals: Int32Array
  readonly values: readonly T[]
}

/** Lower case for ASCII letters, every other code unit as it is. */
export const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)

/** Builds a trie; words are matched in any ASCII case. A word given twice keeps its first value. */
export function createTrie<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const roots = new Map<number, number>()
  const codes: number[] = []
  const children: number[] = []
  const siblings: number[] = []
  const terminals: number[] = []
  const values: T[] = []
  const addNode = (code: number, sibling: number): number => {
    codes.push(code)
    children.push(-1)
    siblings.push(sibling)
    terminals.push(-1)
    return codes.length - 1
  }
  for (const [word, value] of entries) {
    let node = -1
    for (let i = 0; i < word.length; i++) {
      const code = lower(word.charCodeAt(i))
      let next = node < 0 ? (roots.get(code) ?? -1) : (children[node] ?? -1)
      if (node >= 0) while (next >= 0 && codes[next] !== code) next = siblings[next] ?? -1
      if (next < 0) {
        next = addNode(code, node < 0 ? -1 : (children[node] ?? -1))
        if (node < 0) roots.set(code, next)
        else children[node] = next
      }
      node = next
    }
    if (node >= 0 && terminals[node] === -1) terminals[node] = values.push(value) - 1
  }
  return {
    roots,
    codes: Uint16Array.from(codes),
    children: Int32Array.from(children),
    siblings: Int32Array.from(siblings),
    terminals: Int32Array.from(terminals),
    values,
  }
}

/** The node one character further: from a node, or from the top with -1. -1 when no word goes on so. */
export function step<T>(trie: Trie<T>, node: number, code: number): number {
  const folded = lower(code)
  if (node < 0) return trie.roots.get(folded) ?? -1
  const { codes, siblings } = trie
  let next = trie.children[node] ?? -1
  while (next >= 0 && codes[next] !== folded) next = siblings[next] ?? -1
  return next
}

/** Where the longest word of the trie ends that begins at `index`; -1 when none does. */
export function longestEnd<T>(trie: Trie<T>, text: string, index: number): number {
  let node = step(trie, -1, text.charCodeAt(index))
  let end = -1
  for (let i = index + 1; node >= 0; i++) {
    if ((trie.terminals[node] ?? -1) >= 0) end = i
    if (i >= text.length) break
    node = step(trie, node, text.charCodeAt(i))
  }
  return end
}

/** What `longest` found: the value and where the word ends. */
export interface Hit<T> {
  readonly value: T
  readonly end: number
}

/** The longest word of the trie that begins at `index` and that `accept` lets end where it ends; null when none. */
export function longest<T>(
  trie: Trie<T>,
  text: string,
  index: number,
  accept?: (end: number, value: T) => boolean,
): Hit<T> | null {
  let node = step(trie, -1, text.charCodeAt(index))
  if (node < 0) return null
  let found: Hit<T> | null = null
  for (let i = index + 1; node >= 0; i++) {
    const terminal = trie.terminals[node] ?? -1
    if (terminal >= 0) {
      const value = trie.values[terminal] as T
      if (accept === undefined || accept(i, value)) found = { value, end: i }
    }
    if (i >= text.length) break
    node = step(trie, node, text.charCodeAt(i))
  }
  return found
}
