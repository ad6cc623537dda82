import config from '@payload-config'
import { getPayload } from 'payload'
import { assertEnv } from '@/env'
import { privateFiles } from '@/integrations/storage'
import type { SegmentFault } from '@/operations/audit/readSegment'
import { verifyArchive } from '@/operations/audit/verifyArchive'
import { connectionOf } from '@/platform/database/transactions'

// Reads the whole archive of the audit log and says which line was tampered with. Ends with 1 when anything is amiss.
assertEnv()
const payload = await getPayload({ config })
const { segments, entries, lastHash, faults } = await verifyArchive(
  privateFiles(),
  await connectionOf({ payload }),
)
await payload.destroy()
for (const fault of faults) console.log(`✗ ${fault.segment}: ${sentenceOf(fault)}`)
if (faults.length === 0) console.log(`✓ ${segments} segments, ${entries} entries, none of them changed; the last hash is ${lastHash}`) // prettier-ignore
process.exit(faults.length === 0 ? 0 : 1)

function sentenceOf({ reason, line }: SegmentFault): string {
  switch (reason) {
    case 'missing':
      return 'the file or its manifest is not there'
    case 'manifest':
      return 'its manifest cannot be read'
    case 'line':
      return `line ${line} does not follow from the one before it: it, or the one before, was changed or taken out`
    case 'cut':
      return `the file ends too soon, after line ${line}`
    case 'count':
      return `it has ${line} lines, which is not what its manifest says`
    case 'file':
      return 'the file is not the one that was written'
    case 'order':
      return 'it does not follow from the segment before it'
    case 'record':
      return 'its manifest is not what the database recorded'
    case 'stranger':
      return 'the database never archived it'
  }
}
