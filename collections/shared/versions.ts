import type { CollectionConfig } from 'payload'

/** Drafts with scheduled publication; the last 25 versions of each document are kept. */
export const draftsAndVersions: CollectionConfig['versions'] = {
  maxPerDoc: 25,
  drafts: { schedulePublish: true, validate: false },
}
