import type { CollectionBeforeChangeHook } from 'payload'
import { DILUTION_OF_METHOD } from '@/domain/cocktail/dilutions'
import type { Method } from '@/domain/cocktail/methods'

/** A shaken drink is diluted like a shaken one unless the recipe says otherwise. */
export const fillDilution: CollectionBeforeChangeHook = ({ data }) =>
  data.dilution || !data.method ? data : { ...data, dilution: DILUTION_OF_METHOD[data.method as Method] }
