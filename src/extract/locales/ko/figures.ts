import type { Builder } from '../../locale'
import type { Term } from '../../vocabulary'

export const figureTerms: readonly Term[] = []
export const figureBuilders: readonly Builder[] = []
