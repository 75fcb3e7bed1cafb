import type { Builder } from '../../locale'
import type { Term } from '../../vocabulary'

export const viewTerms: readonly Term[] = []
export const viewBuilders: readonly Builder[] = []
