import type { CheckboxField } from 'payload'
import { hostsOnly } from '@/access/rules'

/** Ticked by whoever writes allergies down for a guest. It is not kept: a consent is recorded of it. */
export const allergyConsent: CheckboxField = {
  name: 'allergyConsent',
  type: 'checkbox',
  virtual: true,
  access: { create: hostsOnly, update: hostsOnly },
  admin: { condition: (data) => Boolean(data?.allergies) },
}
