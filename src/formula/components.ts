/** Nodes that need one another, and whether they really do: a single node is a cycle only when it needs itself. */
export interface Component {
  readonly nodes: readonly number[]
  readonly cyclic: boolean
}

interface Frame {
  readonly node: number
  readonly needs: readonly number[]
  next: number
}

/**
 * The strongly connected components of a graph in an order in which each comes after what it needs (Tarjan 1972, with
 * a stack of its own, so that a chain of 100,000 cells does not run out of the language's).
 */
export function orderedComponents(size: number, needsOf: (node: number) => readonly number[]): Component[] {
  const found = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const open = new Uint8Array(size)
  const stack: number[] = []
  const components: Component[] = []
  let counter = 0

  const enter = (node: number): Frame => {
    found[node] = low[node] = counter
    counter += 1
    open[node] = 1
    stack.push(node)
    return { node, needs: needsOf(node), next: 0 }
  }
  const lower = (node: number, to: number): void => {
    low[node] = Math.min(low[node] ?? 0, to)
  }
  const leave = ({ node, needs }: Frame): void => {
    if (low[node] !== found[node]) return
    const nodes = stack.splice(stack.lastIndexOf(node))
    for (const each of nodes) open[each] = 0
    components.push({ nodes, cyclic: nodes.length > 1 || needs.includes(node) })
  }

  for (let root = 0; root < size; root += 1) {
    if (found[root] !== -1) continue
    const path = [enter(root)]
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const need = frame.needs[frame.next]
      frame.next += 1
      if (need === undefined) {
        path.pop()
        leave(frame)
        const above = path.at(-1)
        if (above !== undefined) lower(above.node, low[frame.node] ?? 0)
      } else if (found[need] === -1) path.push(enter(need))
      else if (open[need] === 1) lower(frame.node, found[need] ?? 0)
    }
  }
  return components
}
