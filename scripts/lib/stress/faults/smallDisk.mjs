import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { stopLater } from '../../stopping.mjs'

/** A disk of one megabyte in memory, mounted at this folder; null where that is not allowed. `grow` makes it larger. */
export function smallDisk(folder) {
  fs.mkdirSync(folder, { recursive: true })
  if (!mount(['-t', 'tmpfs', '-o', 'size=1m,mode=1777', 'tmpfs', folder])) return null
  stopLater('', async () => void spawnSync('umount', ['-l', folder]))
  return {
    folder,
    /** Writes until nothing fits any more. */
    fill() {
      const file = fs.openSync(`${folder}/fills-it`, 'w')
      try {
        for (;;) fs.writeSync(file, Buffer.alloc(4096, 1))
      } catch (error) {
        if (error.code !== 'ENOSPC') throw error
      } finally {
        fs.closeSync(file)
      }
    },
    grow: (megabytes) => mount(['-o', `remount,size=${megabytes}m`, folder]),
  }
}

const mount = (args) => spawnSync('mount', args).status === 0
