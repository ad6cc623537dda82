import { launch } from './lib/launch.mjs'

launch(() => import('./commands/shots-backoffice.mjs'))
