import fs from 'node:fs'
import { dataDir, inData, root } from './paths.mjs'
import { Trouble } from './trouble.mjs'

const neededBytes = 500_000_000 // the build and the first database with its log

/** Says early and in words what would otherwise fail in the middle of an installation. */
export function requireDisk() {
  try {
    fs.mkdirSync(dataDir, { recursive: true })
    const probe = inData(`.probe-${process.pid}`)
    fs.writeFileSync(probe, 'x')
    fs.rmSync(probe)
  } catch (error) {
    throw new Trouble(
      `Eliksir cannot write into ${dataDir} (${error.code}): it needs a disk it may write to.`,
    )
  }
  const { bavail, bsize } = fs.statfsSync(root)
  if (bavail * bsize < neededBytes) {
    throw new Trouble(
      `Only ${Math.round((bavail * bsize) / 1e6)} MB are free on this disk: Eliksir needs 500 MB.`,
    )
  }
}
