import { holdsForQuarter } from './quarter'

holdsForQuarter(1)
