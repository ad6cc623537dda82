import { build } from '../lib/build.mjs'
import { ensureDependencies } from '../lib/dependencies.mjs'
import { step } from '../lib/say.mjs'

/** Builds the Next app into .next and our own programs into dist, whether or not something changed. */
export async function run() {
  await ensureDependencies()
  await step('Built', build)
}
