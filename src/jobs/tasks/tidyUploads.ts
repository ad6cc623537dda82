import { uploadedFiles } from '@/integrations/storage'
import { tidyUploads as tidy } from '@/operations/housekeeping/tidyUploads'
import type { Task } from '@/platform/jobs/hardenTasks'

/** Uploads that were broken off leave nothing behind. */
export const tidyUploads: Task<'tidyUploads'> = {
  slug: 'tidyUploads',
  timeLimitMs: 5 * 60_000,
  retries: 1,
  outputSchema: [
    { name: 'files', type: 'number', required: true },
    { name: 'pictures', type: 'number', required: true },
    { name: 'broken', type: 'number', required: true },
  ],
  handler: async ({ req }) => {
    const { files, pictures, broken } = await tidy({ payload: req.payload, store: uploadedFiles() })
    if (broken.length > 0)
      req.payload.logger.warn({ pictures: broken }, 'pictures in use have lost their file')
    return { output: { files, pictures, broken: broken.length } }
  },
}
