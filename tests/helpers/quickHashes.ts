import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { demoPassword } from '@/demo/users'

// A password is made to take a tenth of a second of a core, and hundreds of accounts of the tests sign in. Here one round has to
// do; but for those of the demo bar, whose passwords the product itself has stored.
const { pbkdf2, scrypt } = crypto
const leastCost = { N: 2, r: 1, p: 1 }

type Pbkdf2 = typeof crypto.pbkdf2
const quickPbkdf2: Pbkdf2 = (secret, salt, rounds, ...rest) =>
  pbkdf2(secret, salt, secret === demoPassword ? rounds : 1, ...rest)

/** As it is called without options, which is how it is called. */
const quickScrypt = (
  secret: string,
  salt: string,
  bytes: number,
  done: (error: Error | null, key: Buffer) => void,
) => scrypt(secret, salt, bytes, leastCost, done)

Object.assign(crypto, { pbkdf2: quickPbkdf2, scrypt: quickScrypt })
syncBuiltinESMExports()
