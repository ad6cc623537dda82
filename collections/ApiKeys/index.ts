import type { CollectionConfig } from 'payload'
import { roles } from '@/access/roles'
import { noOne, owners } from '@/access/rules'
import { areScopes } from './areScopes'
import { issueKey } from './hooks/issueKey'
import { showKeyOnce } from './hooks/showKeyOnce'

const fixed = { update: noOne }

/**
 * Keys for integrators. A key is shown once, when it is made; only its HMAC is stored. It acts with a role, or with less
 * when scopes (`cocktails:read`) are given, until it expires or is revoked.
 */
export const ApiKeys: CollectionConfig<'api-keys'> = {
  slug: 'api-keys',
  access: { create: owners, read: owners, update: owners, delete: owners },
  admin: {
    group: 'settings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'prefix', 'role', 'expiresAt', 'lastUsedAt', 'revokedAt'],
  },
  versions: false,
  hooks: { beforeChange: [issueKey], afterChange: [showKeyOnce] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80 },
    { name: 'role', type: 'select', required: true, options: [...roles], access: fixed },
    { name: 'scopes', type: 'text', hasMany: true, maxRows: 60, validate: areScopes, access: fixed },
    { name: 'venues', type: 'relationship', relationTo: 'venues', hasMany: true, access: fixed },
    { name: 'expiresAt', type: 'date' },
    { name: 'revokedAt', type: 'date' },
    { name: 'lastUsedAt', type: 'date', access: { create: noOne, update: noOne }, admin: { readOnly: true } },
    // Who made it, by id and by name: the key ends with their account.
    { name: 'madeById', type: 'text', index: true, hidden: true, access: { create: noOne, update: noOne } },
    { name: 'madeBy', type: 'text', access: { create: noOne, update: noOne }, admin: { readOnly: true } },
    { name: 'prefix', type: 'text', access: { create: noOne, update: noOne }, admin: { readOnly: true } },
    {
      name: 'hash',
      type: 'text',
      unique: true,
      index: true,
      hidden: true,
      access: { read: noOne, create: noOne, update: noOne },
    },
    {
      name: 'key',
      type: 'text',
      virtual: true,
      access: { create: noOne, update: noOne },
      admin: {
        readOnly: true,
        disableListColumn: true,
        disableListFilter: true,
        condition: (data) => Boolean(data?.key),
      },
    },
  ],
}
