import { runTold } from '../lib/runTold.mjs'
import { Trouble } from '../lib/trouble.mjs'

/** `restore [id] [--check-media]` puts a backup into an empty database, which has to be named. */
export async function run(args) {
  if (!process.env.DATABASE_URL)
    throw new Trouble('DATABASE_URL is missing: name the empty database that the backup should go into.')
  await runTold('restore', args)
}
