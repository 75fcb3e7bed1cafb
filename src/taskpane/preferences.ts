import type { Home } from './home'

/** Office on the web shares one storage among add-ins unless names are led by its partition key. */
export function createPreferences(partition: string): Home['preferences'] {
  const nameOf = (name: string): string => `${partition}analyst-views.${name}`
  return {
    get: (name) => tried(() => localStorage.getItem(nameOf(name))),
    set: (name, value) => {
      tried(() => localStorage.setItem(nameOf(name), value))
    },
  }
}

/** Storage may be forbidden by policy or full; a preference is then forgotten, which harms nothing. */
function tried<T>(use: () => T): T | null {
  try {
    return use()
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
