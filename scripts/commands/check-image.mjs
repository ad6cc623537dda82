import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inspectImage } from '../lib/image/engine.mjs'
import { brokenPromises } from '../lib/image/promises.mjs'
import { serveImage } from '../lib/image/serveImage.mjs'
import { runProgram } from '../lib/infra/tools.mjs'
import { inRoot } from '../lib/paths.mjs'
import { createDatabase } from '../lib/postgres/cluster.mjs'
import { step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { startTestCluster } from '../lib/testing/testCluster.mjs'
import { Trouble } from '../lib/trouble.mjs'
import { judge } from '../lib/verdicts.mjs'

/**
 * Builds the image, holds its settings against what it promises, and runs it as its own user: it serves, and writes to /data,
 * /tmp and Next's cache alone. With buildah it needs root, debootstrap and strace; with Docker alone it is built and its settings
 * are looked at. `npm run check:image -- --keep` takes the image of last time.
 */
export async function run(args) {
  stopOnSignals()
  const tag = 'eliksir:check'
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eliksir-image-'))
  try {
    if (!args.includes('--keep')) await step('Built', () => build(tag))
    const { config, size } = inspectImage(tag)
    const faults = brokenPromises(config)
    const verdicts = [
      [
        faults.length === 0,
        faults.join('; ') || 'user, signal, health, start, volume and labels are as promised; no secret',
      ],
    ]
    console.log(`✓ ${size} in all`)
    if (runProgram('buildah', ['--version']).missing || process.getuid?.() !== 0)
      console.log('– It was not run: that needs buildah, and root')
    else verdicts.push(...(await serve(tag, folder)))
    judge(verdicts, 'The image is not what it promises.')
  } finally {
    await stopAll()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function build(tag) {
  const { ok, output } = runProgram('bash', [inRoot('scripts', 'image.sh'), tag])
  if (!ok) throw new Trouble(`The image was not built:\n${output.split('\n').slice(-40).join('\n')}`)
}

async function serve(tag, folder) {
  const cluster = await startTestCluster()
  stopLater('', cluster.stop)
  await createDatabase(cluster.urlOf('postgres'), 'image', { template: cluster.template })
  return serveImage({ tag, databaseUrl: cluster.urlOf('image'), folder })
}
