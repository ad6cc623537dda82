import type { DemoLegalText } from '../types'
import { privacy } from './privacy'
import { terms } from './terms'

export const legalTexts: readonly DemoLegalText[] = [terms, privacy]
