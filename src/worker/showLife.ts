import { writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** Touches the file that `alive` looks at. A full disk is no reason to stop working; whoever watches will start it anew. */
export function showLife(): void {
  void writeFile(path.join(os.tmpdir(), 'eliksir-worker-alive'), '').catch(() => undefined)
}
