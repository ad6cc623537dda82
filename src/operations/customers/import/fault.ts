import type { ImportRefusal } from '@/i18n/importSentences'
import type { Column } from './columns'

/** What is wrong with a cell of a line. */
export type Fault = { column: Column; why: ImportRefusal }
