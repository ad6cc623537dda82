import { launch } from './lib/launch.mjs'

launch(() => import('./commands/stress-faults.mjs'))
