import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  GlobalBeforeOperationHook,
} from 'payload'

type Write = { select?: Record<string, unknown>; answerOnly?: Record<string, unknown> }

const writes = ['create', 'update', 'delete', 'restoreVersion']

/**
 * Whoever writes may ask for an answer of few fields. The hooks of the write (audit log, price history, figures) have to
 * see the whole document all the same: otherwise a caller could decide what they notice.
 */
export const writeWhole: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { select } = args as Write
  return writes.includes(operation) && select ? { ...args, select: undefined, answerOnly: select } : args
}

/** The same for globals; they are small, and answered whole. */
export const writeWholeGlobal: GlobalBeforeOperationHook = ({ args, operation }): object => {
  const asked = args as object
  return operation === 'update' ? { ...asked, select: undefined } : asked
}

/** Cuts the answer to what was asked for, once everything else has happened. */
export const answerSelected: CollectionAfterOperationHook = ({ args, result }) => {
  const { answerOnly } = args as Write
  if (!answerOnly || typeof result !== 'object' || result === null) return result
  if (!('docs' in result)) return cut(result, answerOnly)
  const docs = (result.docs as object[]).map((document) => cut(document, answerOnly))
  return { ...result, docs }
}

/** By the top level only: what is chosen deeper comes with its neighbours. */
function cut<Document extends object>(document: Document, select: Record<string, unknown>): Document {
  const isList = Object.values(select).some((choice) => choice !== false)
  const stays = ([name]: [string, unknown]) =>
    name === 'id' || (isList ? name in select : select[name] !== false)
  return Object.fromEntries(Object.entries(document).filter(stays)) as Document
}
