import type { PayloadRequest } from 'payload'
import { EVERYTHING } from '@/platform/changes/changeTags'
import { noteChange } from '@/platform/changes/noteChange'
import { currentCache } from '@/platform/cache/currentCache'

/** Makes every process of the installation forget what it has kept: this one at once, the others as soon as they hear of it. */
export async function emptyCache(req: PayloadRequest): Promise<void> {
  currentCache()?.empty()
  await noteChange(req, [EVERYTHING])
}
