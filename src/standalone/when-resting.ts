/** How long the selection must rest before its cell is looked up: arrow keys held down pass many cells. */
const REST_MS = 120

/** Does the last thing it was told, once nothing was told for a moment. */
export function whenResting(): { readonly tell: (act: () => void) => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    tell: (act) => {
      clearTimeout(timer)
      timer = setTimeout(act, REST_MS)
    },
  }
}
