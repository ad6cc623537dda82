import { launch } from './lib/launch.mjs'

launch(() => import('./commands/bench-board.mjs'))
