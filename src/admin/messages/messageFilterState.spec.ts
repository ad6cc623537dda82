import { describe, expect, it } from 'vitest'
import { messageGroups, readMessageFilter, whereOfMessages, type MessageGroup } from './messageFilterState'

describe('the filter above the messages', () => {
  it.each(
    (Object.keys(messageGroups) as MessageGroup[]).flatMap((group) =>
      ['2027-05-15', 'all'].map((night) => ({ night, group })),
    ),
  )('is read from the list as it was set: $night, $group', (state) => {
    expect(readMessageFilter(whereOfMessages(state))).toEqual(state)
  })

  it('is read from an address, where lists are one text', () => {
    const where = { or: [{ and: [{ status: { in: 'skipped,superseded' } }] }] }
    expect(readMessageFilter(where)).toEqual({ night: 'all', group: 'notSent' })
  })
})
