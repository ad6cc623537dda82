import { APIError, type CollectionAfterOperationHook } from 'payload'

/**
 * A bulk change either holds for every document or for none. Runs before the commit, so throwing here undoes all of it;
 * the platform alone would keep the half that worked, or worse, report as saved what was rolled back.
 */
export const allOrNothing: CollectionAfterOperationHook = ({ operation, result }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  const { errors } = (result ?? {}) as { errors?: { id?: unknown; message?: string }[] }
  if (errors && errors.length > 0) {
    throw new APIError(
      'BULK_REFUSED',
      409,
      { code: 'BULK_REFUSED', documents: errors.map(({ id, message }) => ({ id, message })) },
      true,
    )
  }
  return result
}
