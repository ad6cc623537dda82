import type { CollectionConfig } from 'payload'
import { isEditor } from '@/access/roles'
import { editors, owners } from '@/access/rules'
import { LEGAL_KINDS } from '@/domain/site/legalKinds'
import { serviceDate } from '../shared/serviceDate'
import { draftsAndVersions } from '../shared/versions'
import { keepWhatHolds } from './hooks/keepWhatHolds'
import { isVersionName } from './isVersionName'

/**
 * The terms and the privacy notice, each version a document of its own: the one in force is the latest published whose day
 * has come, and those before it stay readable, because somebody agreed to them.
 */
export const LegalTexts: CollectionConfig<'legal-texts'> = {
  slug: 'legal-texts',
  access: {
    create: editors,
    read: ({ req: { user } }) => isEditor(user) || { _status: { equals: 'published' } },
    readVersions: editors,
    update: editors,
    delete: owners,
  },
  admin: {
    group: 'content',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'version', 'inForceFrom', '_status'],
  },
  defaultSort: '-inForceFrom',
  disableDuplicate: true,
  versions: draftsAndVersions,
  hooks: { beforeChange: [keepWhatHolds] },
  indexes: [{ fields: ['kind', 'version'], unique: true }],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, options: [...LEGAL_KINDS] },
        { name: 'version', type: 'text', required: true, maxLength: 40, validate: isVersionName },
        serviceDate('inForceFrom', { required: true, index: true }),
      ],
    },
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 120 },
    { name: 'lead', type: 'textarea', localized: true, maxLength: 400 },
    { name: 'changes', type: 'textarea', localized: true, maxLength: 1000 },
    { name: 'body', type: 'richText', required: true, localized: true },
  ],
}
