import { holdsForQuarter } from './quarter'

holdsForQuarter(4)
