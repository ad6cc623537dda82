'use client'

import { RelationshipField } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useHouse } from '../house/HouseContext'

/** The choice of a venue, from the second venue on; until then the only one is filled in. */
export const VenueField: RelationshipFieldClientComponent = (props) =>
  useHouse().hasManyVenues ? <RelationshipField {...props} /> : null
