/** A stretch of text: half-open `[start, end)` in UTF-16 code units of the article as given. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words a span covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` covers the whole of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The smallest span that covers both. */
export const join = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})

/** Orders spans by where they begin, the longer first where they begin together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
