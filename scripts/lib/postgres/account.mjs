import { spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root } from '../paths.mjs'
import { Trouble } from '../trouble.mjs'

/**
 * Under which account PostgreSQL runs. It refuses root, so root lends it an unprivileged account of this machine;
 * the owner of existing data wins. Gives `{}` (our own account) or `{ uid, gid }`.
 */
export function chooseAccount(clusterDir) {
  if (process.getuid?.() !== 0) return {}
  if (fs.existsSync(clusterDir)) {
    const { uid, gid } = fs.statSync(clusterDir)
    if (uid !== 0) return { uid, gid }
  }
  const accounts = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const found = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody')
  return found ? { uid: Number(found[2]), gid: Number(found[3]) } : { uid: 65534, gid: 65534 }
}

/**
 * A PostgreSQL that the account can execute, and the folder for what must lie outside the checkout.
 * `outside` is undefined when everything fits into `.data`; it is set when the account cannot get into the
 * checkout (a home of mode 0700) or when ELIKSIR_DATA names a folder.
 */
export function chooseLocation({ binaries, account }) {
  const wanted = process.env.ELIKSIR_DATA
  const isReachable = canRun(account, binaries.home)
  if (isReachable && !wanted) return { home: binaries.home, outside: undefined }

  const outside = wanted ? path.resolve(wanted) : path.join('/var/lib/eliksir', fingerprint(root))
  makeFolder(outside)
  const home = isReachable ? binaries.home : copyBinaries(binaries, outside)
  if (!canRun(account, home)) {
    throw new Trouble(
      `PostgreSQL cannot run from ${outside} (account ${account.uid}): set ELIKSIR_DATA to a folder that every account may enter.`,
    )
  }
  return { home, outside }
}

/** Tried rather than computed from modes: every folder above, the libraries and a no-exec mount count as well. */
function canRun(account, home) {
  const program = path.join(home, 'bin', 'postgres')
  return spawnSync(program, ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}

function makeFolder(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o755 })
  } catch (error) {
    throw new Trouble(
      `The folder ${folder} cannot be made (${error.code}): set ELIKSIR_DATA to a folder for the database.`,
    )
  }
}

function copyBinaries({ home, version }, base) {
  const copy = path.join(base, `postgresql-${version}`)
  if (fs.existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  fs.cpSync(home, unfinished, { recursive: true, verbatimSymlinks: true })
  fs.renameSync(unfinished, copy)
  return copy
}

const fingerprint = (text) => crypto.createHash('sha256').update(text).digest('hex').slice(0, 12)
