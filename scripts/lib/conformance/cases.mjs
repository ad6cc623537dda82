import fs from 'node:fs'
import path from 'node:path'
import { inRoot } from '../paths.mjs'

/** Every case of every file, whole: what a file gives for all of its cases is in each, and a case's own comes first. */
export function readCases(folder = inRoot('conformance', 'cases')) {
  const files = fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.json'))
  return files.sort().flatMap((file) => {
    const { given, cases } = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))
    const subject = file
      .split(path.sep)
      .join('/')
      .replace(/\.json$/, '')
    return cases.map((one) => ({ ...one, id: `${subject}/${one.id}`, given: { ...given, ...one.given } }))
  })
}
