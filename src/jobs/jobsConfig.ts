import type { Field, JobsConfig } from 'payload'
import { isOwner } from '@/access/roles'
import { tasks } from './tasks'

/**
 * The platform's queue as the house uses it. What is done stays for a while, so that it can be looked up; jobs are run by
 * the worker alone, never by a request.
 */
export const jobsConfig = (): JobsConfig => ({
  tasks: tasks(),
  access: {
    queue: ({ req }) => isOwner(req.user),
    run: () => false,
    cancel: ({ req }) => isOwner(req.user),
  },
  deleteJobOnComplete: false,
  processingOrder: 'createdAt',
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    fields: defaultJobsCollection.fields.map(nameTasksFreely),
  }),
})

/** The names of tasks are plain text in the database: a new task needs no migration, and an old worker can read it. */
function nameTasksFreely(field: Field): Field {
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(nameTasksFreely) })) }
  }
  if (field.type === 'array') return { ...field, fields: field.fields.map(nameTasksFreely) }
  if (field.type !== 'select' || field.name !== 'taskSlug') return field
  const { name, required = false, index = false } = field
  return { name, type: 'text', required, index }
}
