/** Where a message stands: it waits for its time, is on its way, and ends in one of the four others. */
export const MESSAGE_STATUSES = ['planned', 'sending', 'sent', 'skipped', 'superseded', 'failed'] as const
export type MessageStatus = (typeof MESSAGE_STATUSES)[number]

/** Why a message was not sent, in a code that the backoffice says in words. */
export const SKIP_REASONS = [
  /** Its time has passed: the guest is about to come, the offer has run out. */
  'TOO_LATE',
  /** Another reminder of the same booking was due as well; only the latest goes out. */
  'OVERTAKEN',
  /** The booking is no longer in the state that the message speaks of. */
  'STATUS',
  'NO_ADDRESS',
  /** Nobody carries text messages for the house. */
  'NO_PROVIDER',
  /** Nobody carries its mail. */
  'NO_MAIL_PROVIDER',
  /** Mails to this address came back, or its owner complained. */
  'BOUNCED',
  'ERASED',
  /** No text message at night, and in the morning it would be too late. */
  'QUIET_HOURS',
  /** What it is about is not there any more. */
  'GONE',
  /** The guest has been asked about another evening of the same visit already. */
  'ALREADY_SENT',
  /** A colleague called it off. */
  'CALLED_OFF',
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

/** Why a message made room for another one. */
export const SUPERSEDE_REASONS = ['CHANGED', 'CADENCE'] as const
export type SupersedeReason = (typeof SUPERSEDE_REASONS)[number]

/** A decision of a person, or of the world, that may be taken back: such a message may be sent after all. */
export const SENDABLE_AGAIN: readonly SkipReason[] = [
  'NO_PROVIDER',
  'NO_MAIL_PROVIDER',
  'BOUNCED',
  'CALLED_OFF',
]

/** It went out, and then it came back. */
export const CAME_BACK = 'CAME_BACK'

/**
 * Why a message could not be sent: the provider will not have it, none of the tries got through, or it was handed over and
 * nobody can say whether it was taken; that one is sent again by a person or not at all.
 */
export const FAIL_REASONS = ['REFUSED', 'GAVE_UP', 'BROKEN', 'UNCERTAIN'] as const
export type FailReason = (typeof FAIL_REASONS)[number]

export type MessageReason = SkipReason | SupersedeReason | FailReason | typeof CAME_BACK
