import { spawnSync } from 'node:child_process'
import { onDatabase } from '../lib/onDatabase.mjs'
import { root } from '../lib/paths.mjs'
import { productionFiles } from '../lib/typescript.mjs'

/** Reads the archive of the audit log back and says which line of it was changed. Ends with 1 when one was. */
export async function run() {
  await onDatabase(({ env, node }) => {
    const { status } = spawnSync(process.execPath, [productionFiles, ...node('verifyAudit')], {
      cwd: root,
      env: { ...process.env, ...env, LOG_LEVEL: 'warn' },
      stdio: 'inherit',
    })
    process.exitCode = status ?? 1
  })
}
