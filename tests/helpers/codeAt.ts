import { generateSync } from 'otplib'

/** The code of an authenticator app, `step` half minutes from now. */
export const codeAt = (secret: string, step = 0, now = Date.now()): string =>
  generateSync({ secret, epoch: Math.floor(now / 1000) + step * 30 })
