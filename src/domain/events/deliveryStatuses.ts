/** Where a delivery stands: to be sent (again), taken by the receiver, given up, or not wanted any more. */
export const DELIVERY_STATUSES = ['waiting', 'delivered', 'failed', 'skipped'] as const
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number]

/** Why a try failed. */
export const DELIVERY_FAILURES = [
  'STATUS',
  'REDIRECTED',
  'REFUSED_ADDRESS',
  'TIMEOUT',
  'CERTIFICATE',
  'CONNECTION',
  'DISABLED',
] as const
export type DeliveryFailure = (typeof DELIVERY_FAILURES)[number]
