import type { CollectionConfig } from 'payload'
import { roles } from '@/access/roles'
import { isStaff } from '@/access/roles'
import {
  managers,
  noOne,
  owners,
  ownersOnly,
  ownersOrTheirJuniors,
  ownersOrTheirTeam,
  ownTeam,
} from '@/access/rules'
import { cookieOptions } from '@/platform/http/cookies'
import { keepLastOwner, keepOneOwner } from './hooks/keepOneOwner'
import { endSessionsOnRoleChange } from './hooks/endSessionsOnRoleChange'
import { fillVenues } from './hooks/fillVenues'
import { notePassword, noteReset } from './hooks/notePassword'
import { keepFromKeys } from './hooks/keepFromKeys'
import { keepCredentials } from './hooks/keepCredentials'
import { refuseClosed } from './hooks/refuseClosed'
import { refuseKeys } from './hooks/refuseKeys'
import { revokeTheirKeys, revokeTheirKeysToo } from './hooks/revokeTheirKeys'
import { keepTheirMessages } from './hooks/keepTheirMessages'
import { noteSignIn, noteSignOut } from './hooks/noteSignIn'
import { apiKeyStrategy } from '@/operations/apiKeys/strategy'
import { sessionStrategy } from '@/operations/accounts/sessionStrategy'
import { accountEndpoints } from './endpoints'

/** Staff. The only collection that signs in: guests need no account. */
export const Users: CollectionConfig<'users'> = {
  slug: 'users',
  access: {
    admin: ({ req }) => isStaff(req.user),
    create: managers,
    read: ownTeam,
    update: ownersOrTheirTeam,
    delete: ownersOrTheirJuniors,
    unlock: owners,
  },
  auth: {
    tokenExpiration: 12 * 60 * 60,
    useSessions: true,
    removeTokenFromResponses: true,
    // Guessing is slowed per address and account by the front door; a lock on the account itself would let a
    // stranger lock the staff out.
    maxLoginAttempts: 0,
    forgotPassword: { expiration: 30 * 60 * 1000 },
    cookies: cookieOptions,
    strategies: [apiKeyStrategy, sessionStrategy],
  },
  admin: {
    group: 'settings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'status'],
    components: { beforeListTable: ['/src/admin/account/InvitePanel#InvitePanel'] },
  },
  endpoints: accountEndpoints,
  graphQL: { disableMutations: true },
  versions: false,
  hooks: {
    beforeOperation: [refuseKeys, noteReset],
    beforeChange: [keepFromKeys, keepCredentials, fillVenues, notePassword, endSessionsOnRoleChange],
    afterChange: [keepOneOwner, revokeTheirKeys],
    beforeDelete: [keepTheirMessages],
    afterDelete: [keepLastOwner, revokeTheirKeysToo],
    beforeLogin: [refuseClosed],
    afterLogin: [noteSignIn],
    afterLogout: [noteSignOut],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'host',
      options: [...roles],
      saveToJWT: true,
      access: { create: ownersOnly, update: ownersOnly },
    },
    {
      name: 'venues',
      type: 'relationship',
      relationTo: 'venues',
      hasMany: true,
      access: { create: ownersOnly, update: ownersOnly },
    },
    {
      // Changed by inviting, following the link and closing, never by hand.
      name: 'status',
      type: 'select',
      defaultValue: 'active',
      options: ['invited', 'active', 'deactivated'],
      access: { create: noOne, update: noOne },
      admin: { readOnly: true },
    },
    // Of the backoffice and of mails to this person; while it is empty the browser decides.
    { name: 'language', type: 'select', options: ['pl', 'en'] },
    {
      // The platform's own list, with what people recognise a device by.
      name: 'sessions',
      type: 'array',
      fields: [
        { name: 'device', type: 'text' },
        { name: 'lastSeenAt', type: 'date' },
      ],
    },
    {
      name: 'standing',
      type: 'ui',
      admin: { components: { Field: '/src/admin/account/AccountStanding#AccountStanding' } },
    },
    {
      name: 'demo',
      type: 'checkbox',
      defaultValue: false,
      hidden: true,
      access: { create: () => false, update: () => false },
    },
  ],
}
