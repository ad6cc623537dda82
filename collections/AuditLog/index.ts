import type { CollectionConfig } from 'payload'
import { managers, nobody } from '@/access/rules'

/**
 * Who did what, when. Written in the transaction of its cause and by nothing else; a database trigger refuses changes.
 * Personal data stands here only as a keyed hash, so that erasing a guest never needs this table rewritten.
 */
export const AuditLog: CollectionConfig<'audit-log'> = {
  slug: 'audit-log',
  access: { create: nobody, read: managers, update: nobody, delete: nobody },
  admin: {
    group: 'system',
    useAsTitle: 'action',
    defaultColumns: ['at', 'action', 'actorName', 'on', 'documentTitle'],
  },
  defaultSort: '-at',
  versions: false,
  timestamps: false,
  lockDocuments: false,
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'action', type: 'text', required: true, index: true },
    { name: 'actorType', type: 'select', required: true, options: ['staff', 'api-key', 'house', 'stranger'] },
    { name: 'actorId', type: 'text', index: true },
    { name: 'actorName', type: 'text' },
    { name: 'on', type: 'text', index: true },
    { name: 'documentId', type: 'text', index: true },
    { name: 'documentTitle', type: 'text' },
    { name: 'changes', type: 'json' },
    { name: 'requestId', type: 'text', index: true },
  ],
}
