import { launch } from './lib/launch.mjs'

launch(() => import('./commands/audit-pages.mjs'))
