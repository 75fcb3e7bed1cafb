/** Registering for these events needs nothing of the host: it raises them whether or not somebody listens. */
export function eventMethods(...names: string[]): Record<string, () => null> {
  const pairs = names.flatMap((name) => [`_Register${name}Event`, `_Unregister${name}Event`])
  return Object.fromEntries(pairs.map((name) => [name, () => null]))
}
