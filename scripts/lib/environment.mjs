import crypto from 'node:crypto'
import fs from 'node:fs'
import util from 'node:util'
import { inData, inRoot } from './paths.mjs'

/**
 * Completes `process.env`: what the shell set wins, then `.env`, then secrets made once for this folder.
 * Gives a remark on where the secrets come from.
 */
export function loadEnvironment() {
  loadDotEnv()
  const missing = secretNames.filter((name) => !process.env[name])
  if (missing.length === 0) return 'Secrets are set by the environment'

  const file = inData('secrets.json')
  const kept = readSecrets(file)
  const isNew = missing.some((name) => !kept[name])
  for (const name of missing) process.env[name] = kept[name] ??= crypto.randomBytes(32).toString('hex')
  if (isNew) writePrivately(file, kept)
  return isNew ? 'Secrets made and kept in .data/secrets.json' : 'Secrets read from .data/secrets.json'
}

/** A file that only its owner may read, replaced in one move. */
export function writePrivately(file, value) {
  fs.mkdirSync(inData(), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  fs.writeFileSync(unfinished, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  fs.renameSync(unfinished, file)
}

const secretNames = ['PAYLOAD_SECRET', 'MANAGE_LINK_SECRET']

function loadDotEnv() {
  const file = inRoot('.env')
  if (!fs.existsSync(file)) return
  for (const [name, value] of Object.entries(util.parseEnv(fs.readFileSync(file, 'utf8')))) {
    if (process.env[name] === undefined) process.env[name] = value
  }
}

function readSecrets(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
}
