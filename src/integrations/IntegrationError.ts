type Failure = {
  /** Whose failure it is: 'resend', 'smtp', 'outbox' … */
  provider: string
  /** Whether the same call may succeed later. */
  retryable: boolean
  /** When the provider asked to be left alone for so long. */
  retryAfterSeconds?: number
  /** Everything had been handed over when it went wrong: it may have been done all the same. */
  mayBeDone?: boolean
  /** Nobody lives at the address it was for. */
  isAddressUnknown?: boolean
  /** What went wrong in one word, for those who look at the messages; never a person's data. */
  reason: string
  cause?: unknown
}

/** The outside world failed us. A job tries again if that may help. */
export class IntegrationError extends Error {
  readonly provider: string
  readonly retryable: boolean
  readonly retryAfterSeconds: number | null
  readonly mayBeDone: boolean
  readonly isAddressUnknown: boolean
  readonly reason: string

  constructor(failure: Failure) {
    const { provider, retryable, retryAfterSeconds, reason, cause } = failure
    super(`${provider}: ${reason}`, { cause })
    this.name = 'IntegrationError'
    this.provider = provider
    this.retryable = retryable
    this.retryAfterSeconds = retryAfterSeconds ?? null
    this.mayBeDone = failure.mayBeDone ?? false
    this.isAddressUnknown = failure.isAddressUnknown ?? false
    this.reason = reason
  }
}
