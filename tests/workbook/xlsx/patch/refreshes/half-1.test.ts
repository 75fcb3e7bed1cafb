import { holdsForHalf } from './half'

holdsForHalf(1)
