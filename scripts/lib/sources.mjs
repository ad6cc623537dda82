import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'

/** Everything that enters the build; tests, documents and scripts do not. */
export const buildSources = {
  paths: [
    'src', 'collections', 'globals', 'hooks', 'migrations', 'payload.config.ts', 'next.config.ts', 'next.config.mjs',
    'postcss.config.mjs', 'tsconfig.json', 'package-lock.json', 'scripts/lib/build.mjs',
  ], // prettier-ignore
  ignore: [/\.spec\.tsx?$/],
}

/** Everything that decides what a freshly migrated and seeded database holds. */
export const templateSources = {
  paths: ['src', 'collections', 'globals', 'hooks', 'migrations', 'payload.config.ts', 'package-lock.json'],
  ignore: [/\.spec\.tsx?$/, /\.tsx$/, /\.css$/, /^src\/(app|ui|server|emails|queries|worker)\//],
}

/** One hash over names and contents, so that touching a file changes nothing and editing it does. */
export function hashSources({ paths, ignore }) {
  const hash = crypto.createHash('sha256').update(process.versions.node.split('.')[0])
  for (const file of paths.flatMap(filesIn).sort()) {
    if (ignore.some((pattern) => pattern.test(file))) continue
    hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(root, file)))
  }
  return hash.digest('hex').slice(0, 32)
}

function filesIn(relative) {
  const stat = fs.statSync(path.join(root, relative), { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [relative]
  return fs.readdirSync(path.join(root, relative)).flatMap((name) => filesIn(`${relative}/${name}`))
}
