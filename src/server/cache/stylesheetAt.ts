import fs from 'node:fs'
import path from 'node:path'

/**
 * What the stylesheet at an address of the build says, its own addresses made whole so that it reads the same anywhere; null
 * for what is none. Builds never change under a process, so each is read once.
 */
export function stylesheetAt(address: string): string | null {
  if (!known.has(address)) known.set(address, read(address))
  return known.get(address) ?? null
}

const known = new Map<string, string | null>()

function read(address: string): string | null {
  const name = /^\/_next\/(static\/chunks\/[\w-]+\.css)$/.exec(address)?.[1]
  const file = name && path.join(process.cwd(), '.next', name)
  return file && fs.existsSync(file)
    ? fs
        .readFileSync(file, 'utf8')
        .replaceAll(/url\(\.\.\/media\//g, 'url(/_next/static/media/')
        .replaceAll(/\/\*# sourceMappingURL=.*?\*\//g, '')
    : null
}
