/** How an edit ended: given up, or with a text, and by which key. */
export interface EditEnd {
  readonly typed: string | null
  readonly by: 'Enter' | 'Tab' | 'Escape' | 'leaving'
  readonly back: boolean
}

/** What an edit begins with: the text, what else could stand there, and the name of the field for screen readers. */
export interface EditStart {
  readonly text: string
  readonly choices: readonly string[]
  readonly label: string
}

let lists = 0

/**
 * Opens a field over a cell. It ends once: by Enter or Tab or leaving with what was typed, by Escape without.
 */
export function editCell(
  cell: HTMLElement,
  { text, choices, label }: EditStart,
  ended: (end: EditEnd) => void,
): void {
  const field = document.createElement('input')
  field.className = 'cell-field'
  field.value = text
  field.setAttribute('aria-label', label)
  field.autocomplete = 'off'
  cell.append(field, ...offered(field, choices))
  let open = true
  const end = (typed: string | null, by: EditEnd['by'], back = false): void => {
    if (!open) return
    open = false
    for (const added of cell.querySelectorAll('.cell-field, datalist')) added.remove()
    ended({ typed, by, back })
  }
  field.addEventListener('keydown', (event) => {
    event.stopPropagation()
    if (event.isComposing) return
    const { key } = event
    if (key !== 'Enter' && key !== 'Tab' && key !== 'Escape') return
    event.preventDefault()
    end(key === 'Escape' ? null : field.value, key, event.shiftKey)
  })
  field.addEventListener('blur', () => end(field.value, 'leaving'))
  field.focus({ preventScroll: true })
  field.setSelectionRange(text.length, text.length)
}

/** The list of a field's choices; it offers them and takes anything else too. */
function offered(field: HTMLInputElement, choices: readonly string[]): readonly HTMLElement[] {
  if (choices.length === 0) return []
  const list = document.createElement('datalist')
  list.id = `choices-${++lists}`
  for (const choice of choices) list.append(new Option(choice, choice))
  field.setAttribute('list', list.id)
  return [list]
}
