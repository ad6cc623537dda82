/** What may be done in the form of the sandbox, by a guest or by somebody who tries the house out. */
export const SANDBOX_ACTIONS = [
  'succeed',
  'decline',
  /** The bank wants its customer to say yes: 3-D Secure. */
  'challenge',
  'approve',
  'refuse',
  /** The money is sent and takes its time. */
  'late',
  /** It arrives now. */
  'arrive',
] as const
export type SandboxAction = (typeof SANDBOX_ACTIONS)[number]

/** What the guest's bank may do in the sandbox with a payment that was made. */
export const SANDBOX_BANK_ACTIONS = ['dispute', 'disputeWon', 'disputeLost'] as const
export type SandboxBankAction = (typeof SANDBOX_BANK_ACTIONS)[number]
