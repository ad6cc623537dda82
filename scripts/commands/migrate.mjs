import { onDatabase } from '../lib/onDatabase.mjs'
import { step } from '../lib/say.mjs'
import { migrate } from '../lib/schema.mjs'
import { Trouble } from '../lib/trouble.mjs'
import { runNode } from '../lib/typescript.mjs'

/** `migrate` brings the database up to date, `migrate create <name>` writes a migration, `migrate status` lists them. */
export async function run([verb = 'up', name]) {
  await onDatabase(async ({ env, node }) => {
    if (verb === 'up') return step('Database is migrated', () => migrate({ node, env }))
    if (verb === 'status') return payload(['migrate:status'], env)
    if (verb === 'create' && name) return payload(['migrate:create', name, '--skip-empty'], env)
    throw new Trouble('Use npm run migrate, npm run migrate create <name> or npm run migrate status.')
  })
}

const payload = (args, env) =>
  runNode(['node_modules/payload/bin.js', ...args], { env, isQuiet: false, title: `payload ${args[0]}` })
