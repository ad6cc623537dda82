import type { DemoPage } from '../types'
import { about } from './about'
import { faq } from './faq'
import { gettingHere } from './gettingHere'
import { privateParties } from './privateParties'

export const pages: readonly DemoPage[] = [about, gettingHere, privateParties, faq]
