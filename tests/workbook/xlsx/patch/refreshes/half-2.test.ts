import { holdsForHalf } from './half'

holdsForHalf(2)
