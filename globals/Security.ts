import type { GlobalConfig } from 'payload'
import { roles } from '@/access/roles'
import { owners } from '@/access/rules'

/** What the owner asks of everybody's account. */
export const Security: GlobalConfig<'security'> = {
  slug: 'security',
  access: { read: owners, update: owners, readVersions: owners },
  admin: { group: 'settings' },
  versions: { max: 25, drafts: false },
  fields: [{ name: 'secondFactorFor', type: 'select', hasMany: true, options: [...roles] }],
}
