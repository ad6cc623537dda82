import fs from 'node:fs'
import path from 'node:path'
import { inData, root } from '../../paths.mjs'
import { runNode } from '../../typescript.mjs'

export const staticFolder = inData('bench-static')

/** A page of Next that is made once, when it is built, and has nothing but a list to show. */
const files = {
  'package.json': '{ "private": true, "type": "module" }',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(root)} } }`,
  'app/layout.jsx':
    'export default function Layout({ children }) { return <html lang="pl"><body>{children}</body></html> }',
  'app/page.jsx': `export const dynamic = 'force-static'
const rows = Array.from({ length: 60 }, (_, place) => ({ name: 'Negroni ' + place, price: 30 + place }))
export default function Page() {
  return <main><h1>Menu</h1><ul>{rows.map(({ name, price }) => <li key={name}><b>{name}</b> <i>{price} zł</i></li>)}</ul></main>
}`,
}

/** Builds it, once. */
export async function buildStaticPage() {
  if (fs.existsSync(path.join(staticFolder, '.next', 'BUILD_ID'))) return
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(staticFolder, name)), { recursive: true })
    fs.writeFileSync(path.join(staticFolder, name), text)
  }
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  await runNode([next, 'build', staticFolder], { env, title: 'next build of a static page' })
}
