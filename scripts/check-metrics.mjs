import { launch } from './lib/launch.mjs'

launch(() => import('./commands/check-metrics.mjs'))
