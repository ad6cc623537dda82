import fs from 'node:fs'
import util from 'node:util'
import { inRoot } from '../paths.mjs'

/** Tests must never meet a real database, bucket or mail server: every variable of ours that the shell holds is dropped. */
export function forgetSettings() {
  const names = Object.keys(util.parseEnv(fs.readFileSync(inRoot('.env.example'), 'utf8')))
  for (const name of [...names, 'NODE_ENV']) delete process.env[name]
}
