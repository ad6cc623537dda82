import type { DemoPost } from '../types'
import { ice } from './ice'
import { quince } from './quince'
import { strength } from './strength'
import { vermouth } from './vermouth'
import { whyWeDraw } from './whyWeDraw'

/** The journal, newest first. */
export const posts: readonly DemoPost[] = [whyWeDraw, ice, quince, strength, vermouth]
