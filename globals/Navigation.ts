import type { Field, GlobalConfig } from 'payload'
import { anyone, editors } from '@/access/rules'

const links: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'label', type: 'text', required: true, localized: true, maxLength: 40 },
      { name: 'path', type: 'text', required: true, maxLength: 200 },
    ],
  },
]

/** Paths are without the language: `/menu` is `/pl/menu` for a Polish reader. */
export const Navigation: GlobalConfig<'navigation'> = {
  slug: 'navigation',
  access: { read: anyone, update: editors, readVersions: editors },
  admin: { group: 'settings' },
  versions: { max: 25, drafts: false },
  fields: [
    { name: 'main', type: 'array', maxRows: 8, fields: links },
    { name: 'footer', type: 'array', maxRows: 12, fields: links },
  ],
}
