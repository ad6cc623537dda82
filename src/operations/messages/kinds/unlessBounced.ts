import type { MessageKind } from '@/domain/messages/kinds'
import { contactProblem, type ContactProblem } from '../contactProblem'
import type { KindReader } from './readout'

/** A reader that skips an address which is not to be written to. Messages about bookings look at that among the rest. */
export function unlessBounced<Kind extends MessageKind>(
  read: KindReader<Kind>,
  because: readonly ContactProblem[] = ['bounced', 'complained'],
): KindReader<Kind> {
  return async (reading) => {
    const readout = await read(reading)
    if (readout.outcome !== 'send') return readout
    const { message, req } = reading
    const problem = await contactProblem({ channel: message.channel, address: readout.to, req })
    return problem && because.includes(problem) ? { outcome: 'skipped', reason: 'BOUNCED' } : readout
  }
}
