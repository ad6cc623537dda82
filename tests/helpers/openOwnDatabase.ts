import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { cloneTemplate } from './cluster'

// Runs before each integration test file, in its own process: from here on `env` and Payload see a database and a
// media folder that belong to this file alone.
const cluster = inject('cluster')
const mediaDir = mkdtempSync(path.join(os.tmpdir(), 'eliksir-media-'))
cpSync(cluster.mediaDir, mediaDir, { recursive: true })

process.env.DATABASE_URL = await cloneTemplate(cluster)
process.env.MEDIA_DIR = mediaDir
process.env.OUTBOX_DIR = `${mediaDir}-outbox`
process.env.ELIKSIR_DEMO = 'true'

afterAll(() => {
  for (const folder of [mediaDir, `${mediaDir}-outbox`]) rmSync(folder, { recursive: true, force: true })
})
