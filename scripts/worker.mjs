import { launch } from './lib/launch.mjs'

launch(() => import('./commands/worker.mjs'))
