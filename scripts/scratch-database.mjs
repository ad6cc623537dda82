import { launch } from './lib/launch.mjs'

launch(() => import('./commands/scratch-database.mjs'))
