/** Either a value or an error that is itself a value with a code; nothing is thrown for what input can cause. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** A result that holds a value. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/** A result that holds an error. */
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })
