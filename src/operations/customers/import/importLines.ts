import { storedInstant } from '@/domain/time/storedInstant'
import type { Language } from '@/i18n/errors'
import { importSentences } from '@/i18n/importSentences'
import { callerLanguage } from '@/platform/requestGuard/rest/caller'
import type { ImportReport, LineFault, LineOutcome, ShownLine } from './importReport'
import type { ReadLine } from './readImport'
import { whyRefused } from './whyRefused'

const AT_ONCE = 3

type Taken = { outcome: LineOutcome; faults: LineFault[] }
type Good = Exclude<LineOutcome, 'refused'>

/**
 * Puts the lines of a file through `take`, several at a time but those `inOrder` one after the other, and says what became
 * of each, in the language of the request. A line that cannot be read is not taken at all.
 */
export async function importLines(
  lines: ReadLine[],
  { take, inOrder }: { take: (line: ReadLine) => Promise<Good>; inOrder: (line: ReadLine) => boolean },
): Promise<Pick<ImportReport, 'rows' | 'made' | 'known' | 'failed' | 'faults' | 'lines'>> {
  const language = callerLanguage()
  const taken = new Array<Taken>(lines.length)
  const all = lines.map((line, at) => ({ line, at }))
  const queue = all.filter(({ line }) => inOrder(line)).values()
  const loose = all.filter(({ line }) => !inOrder(line)).values()
  const work = async (of: Iterable<{ line: ReadLine; at: number }>) => {
    for (const { line, at } of of) taken[at] = await takeLine(line, take, language)
  }
  await Promise.all([work(queue), ...Array.from({ length: AT_ONCE }, () => work(loose))])

  const count = (wanted: LineOutcome) => taken.filter(({ outcome }) => outcome === wanted).length
  return {
    rows: lines.length,
    made: count('made'),
    known: count('known'),
    failed: count('refused'),
    faults: taken.flatMap(({ faults }) => faults).slice(0, 500),
    lines: lines.slice(0, 50).map((line, at) => shown(line, taken[at]!.outcome)),
  }
}

async function takeLine(
  line: ReadLine,
  take: (line: ReadLine) => Promise<Good>,
  language: Language,
): Promise<Taken> {
  if (!line.read) {
    const faults = line.faults.map(({ column, why }) => ({
      line: line.line,
      column,
      message: importSentences[why][language],
    }))
    return { outcome: 'refused', faults }
  }
  try {
    return { outcome: await take(line), faults: [] }
  } catch (error) {
    const message = whyRefused(error, language)
    return { outcome: 'refused', faults: [{ line: line.line, column: null, message }] }
  }
}

function shown({ line, kind, read }: ReadLine, outcome: LineOutcome): ShownLine {
  const guest = read?.guest
  const booking = kind === 'bookings' ? read : null
  return {
    line,
    outcome,
    name: guest?.name ?? '',
    email: guest?.email ?? null,
    phone: guest?.phone ?? null,
    startsAt: booking ? storedInstant(booking.startsAt) : null,
    partySize: booking?.partySize ?? null,
  }
}
