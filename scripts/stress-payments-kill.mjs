import { launch } from './lib/launch.mjs'

launch(() => import('./commands/stress-payments-kill.mjs'))
