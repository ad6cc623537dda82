import { ensureDependencies } from '../lib/dependencies.mjs'
import { step } from '../lib/say.mjs'
import { runNode } from '../lib/typescript.mjs'

/** Nothing is connected to and nothing is signed: the same placeholders as while Next builds. */
const env = { NEXT_PHASE: 'phase-production-build', NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'true' }

/** Writes the files that follow from the collections: types, import map of the admin, GraphQL schema. */
export async function run() {
  await ensureDependencies()
  await step('src/payload-types.ts', () => generate('node_modules/payload/bin.js', 'generate:types'))
  await step('Import map of the admin', () => generate('node_modules/payload/bin.js', 'generate:importmap'))
  await step('schema.graphql', () => generate('node_modules/@payloadcms/graphql/bin.js', 'generate:schema'))
}

const generate = (program, command) => runNode([program, command], { env, title: command })
