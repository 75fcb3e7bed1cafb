import { holdsForQuarter } from './quarter'

holdsForQuarter(3)
