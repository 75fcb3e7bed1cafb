/** The id of a fact's headline in the page, made of its key. */
export const factId = (key: string): string => `fact-${key.replace(/[^\p{L}\p{N}]/gu, '-')}`

/** Moves focus to a fact because the user asked for it. */
export function focusFact(key: string): void {
  const headline = document.getElementById(factId(key))
  headline?.focus({ preventScroll: true })
  headline?.scrollIntoView({ block: 'nearest' })
}
