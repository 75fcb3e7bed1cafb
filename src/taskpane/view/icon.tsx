const PATHS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'm4 4 8 8m0-8-8 8',
  pencil: 'M3 13l.7-2.9L10.9 3l2.1 2.1-7.2 7.2L3 13zM9.6 4.3l2.1 2.1',
  warning: 'M8 2.5 14.5 13.5h-13L8 2.5zM8 6.7v3.3M8 11.6v.4',
  error: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.8v3.9M8 10.8v.4',
  note: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.2v4M8 4.8v.4',
  gear: 'M2 4.5h6.5m3.5 0h2M2 11.5h2m3.5 0H14M10.2 2.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM5.8 9.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4z',
  folder: 'M1.8 12.5v-9h4.4l1.4 1.8h6.6v7.2H1.8z',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5l3-3m-3 3 3 3',
  refresh: 'M13 5.5A5.5 5.5 0 1 0 13.5 9M13.3 2.3v3.4H9.9',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  lock: 'M3.8 7.2h8.4v6H3.8zM5.6 7V5a2.4 2.4 0 0 1 4.8 0v2',
  chart: 'M2.5 2.5v11h11M5.5 11V8m3 3V5m3 6V7',
  save: 'M8 2v8m0 0 3-3m-3 3L5 7M2.5 13.5h11',
} as const

/** A small line drawing in the colour of the text beside it; the text says what it means. */
export const Icon = ({ name }: { readonly name: keyof typeof PATHS }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
)
