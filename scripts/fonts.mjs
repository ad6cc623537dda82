import { launch } from './lib/launch.mjs'

launch(() => import('./commands/fonts.mjs'))
