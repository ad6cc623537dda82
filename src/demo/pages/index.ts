import type { DemoPage } from '../types'
import { about } from './about'
import { faq } from './faq'
import { gettingHere } from './gettingHere'
import { privacy } from './privacy'
import { privateParties } from './privateParties'
import { terms } from './terms'

export const pages: readonly DemoPage[] = [about, gettingHere, privateParties, faq, privacy, terms]
