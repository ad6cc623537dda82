import { spawnSync } from 'node:child_process'
import { onDatabase } from './onDatabase.mjs'
import { root } from './paths.mjs'
import { productionFiles } from './typescript.mjs'

/** Runs one of our programs from source with the terminal of its own; it says by itself how it ended. */
export async function runTold(program, args) {
  await onDatabase(({ env, node }) => {
    const { status } = spawnSync(process.execPath, [productionFiles, ...node(program), ...args], {
      cwd: root,
      env: { ...process.env, ...env, LOG_LEVEL: 'warn' },
      stdio: 'inherit',
    })
    process.exitCode = status ?? 1
  })
}
