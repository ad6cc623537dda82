import type { PayloadRequest } from 'payload'
import { findAccountById } from '../account'
import { needsSecondFactor, readSecondFactor } from './readSecondFactor'
import { recoveryCodesLeft } from './recoveryCodes'
import { openSecret } from './sealSecret'

export type SecondFactorState = {
  isOn: boolean
  /** It was set up with another key of the server: only recovery codes open, and it has to be set up anew. */
  isUnreadable: boolean
  /** The owner wants it of this role. */
  isRequired: boolean
  recoveryCodesLeft: number
}

export async function secondFactorState(userId: string, req: PayloadRequest): Promise<SecondFactorState> {
  const account = await findAccountById(userId, req)
  const factor = await readSecondFactor(userId, req)
  return {
    isOn: Boolean(factor?.isOn),
    isUnreadable: Boolean(factor?.isOn) && openSecret(factor!.secret, userId) === null,
    isRequired: account ? await needsSecondFactor(account.role, req) : false,
    recoveryCodesLeft: factor?.isOn ? await recoveryCodesLeft(userId, req) : 0,
  }
}
