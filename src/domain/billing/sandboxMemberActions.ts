/** What a member may try out in the portal of the sandbox: what time, a bank or the member would do. */
export const SANDBOX_MEMBER_ACTIONS = [
  'renew',
  'decline',
  'giveUp',
  'payNow',
  'cancel',
  'resume',
  'endNow',
] as const
export type SandboxMemberAction = (typeof SANDBOX_MEMBER_ACTIONS)[number]
