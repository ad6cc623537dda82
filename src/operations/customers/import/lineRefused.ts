import type { ImportRefusal } from '@/i18n/importSentences'

/** A line is not taken, for a reason that only imports have. */
export class LineRefused extends Error {
  constructor(readonly why: ImportRefusal) {
    super(why)
  }
}
