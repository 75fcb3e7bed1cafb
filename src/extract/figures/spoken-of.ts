import { hasCue, type Scene } from './scene'
import { OF_ITSELF, PLATFORMS } from '../lexicon/deal-words'
import type { Scope } from './scope'
import type { Topic } from './topic'

/** Whether a sentence itself speaks of AI. */
export const speaksOfAi = (scene: Scene): boolean =>
  scene.chips.length > 0 ||
  scene.cues.some((cue) => cue.cue === 'ai') ||
  scene.actors.some(
    ({ reading }) => reading.kind === 'site' || reading.kind === 'product' || reading.kind === 'model',
  )

/** Whether a sentence beside views is on AI: by itself, by a platform's spending, or right behind one that is in an article on it. */
export const isOnAi = (scene: Scene, { whole }: Scope, topic: Topic): boolean =>
  speaksOfAi(scene) || spendsOnAi(scene, topic) || (whole && topic.aiAge === 0 && !speaksOfShares(scene))

/** Whether a sentence speaks of shares and what they should cost, so that its percentages are theirs: `목표가를 14% 올렸다`. */
export const speaksOfShares = (scene: Scene): boolean =>
  hasCue(scene, 'price-target') || hasCue(scene, 'share-price')

/** Whether a sentence tells of a platform's capital spending, or goes on with a list of it begun before. */
export const spendsOnAi = (scene: Scene, topic: Topic): boolean =>
  (hasCue(scene, 'capex') &&
    (scene.actors.some(({ reading }) => PLATFORMS.has(reading.name)) ||
      (hasCue(scene, 'self') && PLATFORMS.has(topic.last?.value ?? '')))) ||
  (hasCue(scene, 'tech') && (hasCue(scene, 'capex') || hasCue(scene, 'invest') || hasCue(scene, 'spend'))) ||
  isListed(scene, topic)

/** Whether platforms are named whose capital spending the sentence before spoke of: `Amazon leads with $125 billion`. */
export const isListed = (scene: Scene, { money, moneyAge }: Topic): boolean =>
  money?.cue?.cue === 'capex' &&
  moneyAge <= CAPEX_AGE &&
  (scene.actors.some(({ reading }) => PLATFORMS.has(reading.name)) ||
    (hasCue(scene, 'self') &&
      (hasCue(scene, 'spend') || OF_ITSELF.test(scene.text.slice(scene.sentence.start, scene.sentence.end)))))

/** Sentences over which sums of capital spending go on. */
const CAPEX_AGE = 1
