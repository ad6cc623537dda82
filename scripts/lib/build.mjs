import fs from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './paths.mjs'
import { buildSources, hashSources } from './sources.mjs'
import { programFiles, runNode } from './typescript.mjs'

const stamp = inRoot('dist', 'build.json')

export const bundle = (name) => path.join('dist', `${name}.js`)
export const hasBundle = (name) => fs.existsSync(inRoot('dist', `${name}.js`))

/** Whether what lies in `.next` and `dist` was built from the sources as they are now. */
export function isBuilt() {
  if (!fs.existsSync(stamp) || !fs.existsSync(inRoot('.next', 'BUILD_ID'))) return false
  return JSON.parse(fs.readFileSync(stamp, 'utf8')).sources === hashSources(buildSources)
}

/** Builds the Next app and bundles our own programs beside it. */
export async function build() {
  const sources = hashSources(buildSources)
  fs.rmSync(inRoot('dist'), { recursive: true, force: true })
  await buildNext()
  await buildPrograms()
  fs.writeFileSync(stamp, `${JSON.stringify({ sources })}\n`)
}

async function buildNext() {
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  await runNode(['node_modules/next/dist/bin/next', 'build'], { env, title: 'next build' })
}

export async function buildPrograms() {
  const { build: esbuild } = await import('esbuild')
  const entryPoints = Object.entries(programFiles).filter(([, file]) => fs.existsSync(inRoot(file)))
  await esbuild({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entryPoints),
    outdir: 'dist',
    bundle: true,
    splitting: false,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external', // resolved after the path aliases of tsconfig.json
    sourcemap: true,
    logLevel: 'warning',
    plugins: [keepOwnAddress],
  })
}

/** `import.meta.url` goes on naming the source file and not the bundle, so that paths relative to it stay right. */
const keepOwnAddress = {
  name: 'keep-own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => {
      const contents = await fs.promises.readFile(file, 'utf8')
      if (file.includes('node_modules') || !contents.includes('import.meta.url')) return undefined
      const fromDist = path.relative(inRoot('dist'), file).split(path.sep).join('/')
      const address = `new URL(${JSON.stringify(fromDist)}, import.meta.url).href`
      return { contents: contents.replaceAll('import.meta.url', `(${address})`), loader: file.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}
