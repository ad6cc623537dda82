import { runTold } from '../lib/runTold.mjs'

/** `backup` makes one, `backup list` names those that are there. On the database of DATABASE_URL, else the embedded one. */
export const run = (args) => runTold('backup', args)
