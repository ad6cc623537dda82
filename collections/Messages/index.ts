import type { CollectionConfig } from 'payload'
import { inOwnVenues } from '@/access/inOwnVenues'
import { managers, nobody } from '@/access/rules'
import { messageEndpoints } from './endpoints'
import { momentFields, stateFields, technicalFields } from './deliveryFields'
import { subjectFields } from './subjectFields'

/**
 * The outbox: every message that was planned, sent or not sent, and why. Rows are written in the transaction of their cause
 * and by nothing else; what a message says is read when it goes out, so that a row holds no text and no secret.
 */
export const Messages: CollectionConfig<'messages'> = {
  slug: 'messages',
  access: { create: nobody, read: inOwnVenues(managers), update: nobody, delete: nobody },
  admin: {
    group: 'guests',
    useAsTitle: 'recipient',
    defaultColumns: ['dueAt', 'kind', 'recipient', 'status', 'reason', 'reservation', 'channel'],
    listSearchableFields: ['recipient', 'providerId'],
    components: {
      beforeListTable: [
        '/src/admin/messages/MailStanding#MailStanding',
        '/src/admin/messages/MessageFilter#MessageFilter',
      ],
    },
  },
  // What was planned, sent or held back last; the next reminders of December are not the news.
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  indexes: [{ fields: ['subjectKey', 'kind', 'part', 'channel', 'messageRevision'], unique: true }],
  endpoints: messageEndpoints,
  fields: [...stateFields, ...subjectFields, ...momentFields, technicalFields],
}
