import type { en } from './en'

/** Every word and sentence of the interface. A language that lacks one does not compile. */
export type Words = typeof en
