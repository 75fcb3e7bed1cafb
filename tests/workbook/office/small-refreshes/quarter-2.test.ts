import { holdsForQuarter } from './quarter'

holdsForQuarter(2)
