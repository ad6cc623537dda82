import fs from 'node:fs'
import { onDatabase } from '../lib/onDatabase.mjs'
import { inRoot } from '../lib/paths.mjs'
import { step } from '../lib/say.mjs'
import { migrate } from '../lib/schema.mjs'
import { Trouble } from '../lib/trouble.mjs'
import { runNode } from '../lib/typescript.mjs'

/** `migrate` brings the database up to date, `migrate create <name>` writes a migration, `migrate status` lists them. */
export async function run([verb = 'up', name]) {
  await onDatabase(async ({ env, node }) => {
    if (verb === 'up') return step('Database is migrated', () => migrate({ node, env }))
    if (verb === 'status') return payload(['migrate:status'], env)
    if (verb === 'create' && name) return create(name, env)
    throw new Trouble('Use npm run migrate, npm run migrate create <name> or npm run migrate status.')
  })
}

/** Payload writes types as if they were values and formats in its own way; ours are read by people. */
async function create(name, env) {
  await payload(['migrate:create', name], env)
  for (const file of fs.readdirSync(inRoot('migrations')).filter((entry) => entry.endsWith('.ts'))) {
    const source = fs.readFileSync(inRoot('migrations', file), 'utf8')
    const typed = source.replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    if (typed !== source) fs.writeFileSync(inRoot('migrations', file), typed)
  }
  await runNode(['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', 'migrations'], {
    title: 'Formatting',
  })
}

const payload = (args, env) =>
  runNode(['node_modules/payload/bin.js', ...args], { env, isQuiet: false, title: `payload ${args[0]}` })
