import fs from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './paths.mjs'
import { buildSources, hashSources } from './sources.mjs'
import { Trouble } from './trouble.mjs'
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
  await bundlePrograms(inRoot('dist'))
  fs.writeFileSync(stamp, `${JSON.stringify({ sources })}\n`)
}

async function buildNext() {
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  await runNode(['node_modules/next/dist/bin/next', 'build'], { env, title: 'next build' })
}

/** Bundles our programs for `node` alone, which takes a blink: packages stay outside, path aliases are resolved. */
export async function bundlePrograms(outdir) {
  const { build: esbuild } = await import('esbuild')
  const entryPoints = Object.entries(programFiles).filter(([, file]) => fs.existsSync(inRoot(file)))
  const { metafile } = await esbuild({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entryPoints),
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    metafile: true,
    logLevel: 'warning',
    plugins: [keepOwnAddress(outdir)],
  })
  refuseUnresolved(metafile)
}

/** One-shot programs as they are in the sources now, for commands that need no build of the whole product. */
export async function freshPrograms() {
  const outdir = inRoot('node_modules', '.cache', 'eliksir')
  await bundlePrograms(outdir)
  return (name) => [path.join(outdir, `${name}.js`)]
}

/** An alias that leads nowhere looks like a package to the bundler and would only fail when the program starts. */
function refuseUnresolved({ outputs }) {
  const outside = Object.values(outputs).flatMap(({ imports }) => imports.map((imported) => imported.path))
  const missing = outside.find((name) => name.startsWith('@/'))
  if (missing) throw new Trouble(`${missing} does not exist but is imported.`)
}

/** `import.meta.url` goes on naming the source file and not the bundle, so that paths relative to it stay right. */
const keepOwnAddress = (outdir) => ({
  name: 'keep-own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => {
      const contents = await fs.promises.readFile(file, 'utf8')
      if (file.includes('node_modules') || !contents.includes('import.meta.url')) return undefined
      const fromBundle = path.relative(outdir, file).split(path.sep).join('/')
      const address = `new URL(${JSON.stringify(fromBundle)}, import.meta.url).href`
      return {
        contents: contents.replaceAll('import.meta.url', `(${address})`),
        loader: file.endsWith('x') ? 'tsx' : 'ts',
      }
    })
  },
})
