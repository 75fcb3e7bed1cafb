import type { Locale } from '../extract/locale'
import { en } from '../extract/locales/en/index'
import { ko } from '../extract/locales/ko/index'

/** The languages the product reads. */
export const locales: readonly Locale[] = [ko, en]
