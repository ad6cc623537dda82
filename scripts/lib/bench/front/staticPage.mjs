import fs from 'node:fs'
import path from 'node:path'
import { inData, root } from '../../paths.mjs'
import { runNode } from '../../typescript.mjs'

export const staticFolder = inData('bench-static')

/** A page of Next that is made once, when it is built, and shows what `menu.html` holds. */
const files = {
  'package.json': '{ "private": true, "type": "module" }',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(root)} } }`,
  'app/layout.jsx':
    'export default function Layout({ children }) { return <html lang="pl"><body>{children}</body></html> }',
  'app/page.jsx': `import fs from 'node:fs'
export const dynamic = 'force-static'
const __html = fs.readFileSync(${JSON.stringify(path.join(staticFolder, 'menu.html'))}, 'utf8')
export default function Page() {
  return <main dangerouslySetInnerHTML={{ __html }} />
}`,
}

/** Builds it of the given HTML. */
export async function buildStaticPage(html) {
  fs.rmSync(staticFolder, { recursive: true, force: true })
  for (const [name, text] of Object.entries({ ...files, 'menu.html': html })) {
    fs.mkdirSync(path.dirname(path.join(staticFolder, name)), { recursive: true })
    fs.writeFileSync(path.join(staticFolder, name), text)
  }
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  await runNode([next, 'build', staticFolder], { env, title: 'next build of a static page' })
}
