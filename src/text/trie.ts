/**
 * A set of words to be found by walking a text once from one position, each with its values. It grows as texts ask of
 * it: a node is made of the words that begin with it when a text first leads there, so that thousands of words cost
 * next to nothing until one like them is met, and what is walked stays small and close together. All edges lie in one
 * table of open addressing, an edge's node and character beside the node it leads to, so that a step is one look in
 * most cases and a walk allocates nothing.
 */
export interface Trie<T> {
  readonly words: readonly (readonly [word: string, value: T])[]
  /**
   * Pairs of an edge's key (node × 2^16 + character) and its target, negative while the target's words are not yet told
   * apart; the length is a power of two, a target of 0 is none.
   */
  edges: Int32Array
  /** For each node the index into `values` of the words that end there, -1 when none does. */
  readonly terminals: number[]
  /** The values of the same word, in the order they were given. */
  readonly values: (readonly T[])[]
  /** For each node the words that begin with it (indices) and are not yet told apart; null once they are. */
  readonly waiting: (number[] | null)[]
  /** How many characters lead to each node. */
  readonly depths: number[]
}

/** The node where every word begins. */
export const ROOT = 0

/** Lower case for ASCII letters, every other code unit as it is. */
export const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)

/** Where the look for an edge begins: an even index; 0x9e3779b1 is the golden ratio of 2^32, as in Knuth's hashing. */
const placeOf = (key: number, length: number): number => {
  const mixed = Math.imul(key ^ (key >>> 15), 0x9e3779b1)
  return ((mixed ^ (mixed >>> 15)) << 1) & (length - 1)
}

/** Nodes that a key of 32 bits has room for beside a character. */
const MOST_NODES = 0x10000

/** Builds a trie; words are matched in any ASCII case, those of one spelling share a node. */
export function createTrie<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const words = Array.from(entries)
  const trie: Trie<T> = {
    words,
    edges: new Int32Array(64),
    terminals: [],
    values: [],
    waiting: [],
    depths: [],
  }
  open(trie, addNode(trie, 0, Array.from(words.keys())))
  return trie
}

function addNode<T>({ terminals, waiting, depths }: Trie<T>, depth: number, words: number[]): number {
  if (terminals.length >= MOST_NODES) throw new Error(`a trie of ${MOST_NODES} nodes`)
  waiting.push(words)
  depths.push(depth)
  return terminals.push(-1) - 1
}

/** Tells the words of a node apart by their next character. */
function open<T>(trie: Trie<T>, node: number): void {
  const words = trie.waiting[node] ?? []
  const depth = trie.depths[node] ?? 0
  const ending: T[] = []
  trie.waiting[node] = null
  for (const index of words) {
    const entry = trie.words[index]
    if (entry === undefined) continue
    const [word, value] = entry
    if (word.length === depth) ending.push(value)
    else nextOf(trie, node, lower(word.charCodeAt(depth))).push(index)
  }
  if (node > ROOT && ending.length > 0) trie.terminals[node] = trie.values.push(ending) - 1
}

/** The words that wait behind an edge, which is made where there is none. */
function nextOf<T>(trie: Trie<T>, node: number, code: number): number[] {
  const key = (node << 16) | code
  const place = find(trie.edges, key)
  const known = trie.waiting[-(trie.edges[place + 1] ?? 0)]
  if (known != null) return known
  const words: number[] = []
  trie.edges[place] = key
  trie.edges[place + 1] = -addNode(trie, (trie.depths[node] ?? 0) + 1, words)
  if (trie.terminals.length * 4 > trie.edges.length) trie.edges = grown(trie.edges)
  return words
}

/** Where an edge stands in the table, or the free place where it would. */
function find(edges: Int32Array, key: number): number {
  let place = placeOf(key, edges.length)
  while (edges[place + 1] !== 0 && edges[place] !== key) place = (place + 2) & (edges.length - 1)
  return place
}

function grown(edges: Int32Array): Int32Array {
  const wider = new Int32Array(edges.length * 2)
  for (let i = 0; i < edges.length; i += 2) {
    const node = edges[i + 1] ?? 0
    if (node === 0) continue
    const key = edges[i] ?? 0
    const place = find(wider, key)
    wider[place] = key
    wider[place + 1] = node
  }
  return wider
}

/** The node one character further from a node; -1 when no word goes on so. */
export function step<T>(trie: Trie<T>, node: number, code: number): number {
  const { edges } = trie
  const key = (node << 16) | lower(code)
  const last = edges.length - 1
  for (let place = placeOf(key, last + 1); ; place = (place + 2) & last) {
    const target = edges[place + 1] ?? 0
    if (target === 0) return -1
    if (edges[place] === key) return target > 0 ? target : opened(trie, key, -target)
  }
}

/** A node that is met for the first time. Its own edges may move the table, so that the one to it is looked for again. */
function opened<T>(trie: Trie<T>, key: number, node: number): number {
  open(trie, node)
  trie.edges[find(trie.edges, key) + 1] = node
  return node
}

/** Where the longest word of the trie ends that begins at `index`; -1 when none does. */
export function longestEnd<T>(trie: Trie<T>, text: string, index: number): number {
  let node = step(trie, ROOT, text.charCodeAt(index))
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

/**
 * The longest word of the trie that begins at `index` and that `accept` lets end where it ends, with the first of its
 * values that it accepts; null when none.
 */
export function longest<T>(
  trie: Trie<T>,
  text: string,
  index: number,
  accept?: (end: number, value: T) => boolean,
): Hit<T> | null {
  let node = step(trie, ROOT, text.charCodeAt(index))
  if (node < 0) return null
  let found: T | undefined
  let end = -1
  for (let i = index + 1; node >= 0; i++) {
    const terminal = trie.terminals[node] ?? -1
    if (terminal >= 0) {
      for (const value of trie.values[terminal] ?? [])
        if (accept === undefined || accept(i, value)) {
          found = value
          end = i
          break
        }
    }
    if (i >= text.length) break
    node = step(trie, node, text.charCodeAt(i))
  }
  return end < 0 ? null : { value: found as T, end }
}
