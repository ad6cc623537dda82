import { Albums } from './Albums'
import { ApiKeys } from './ApiKeys'
import { AuditLog } from './AuditLog'
import { Cocktails } from './Cocktails'
import { EightySixes } from './EightySixes'
import { Events } from './Events'
import { Glassware } from './Glassware'
import { Ingredients } from './Ingredients'
import { Media } from './Media'
import { MenuItems } from './MenuItems'
import { Menus } from './Menus'
import { Pages } from './Pages'
import { Posts } from './Posts'
import { PriceHistory } from './PriceHistory'
import { Redirects } from './Redirects'
import { Users } from './Users'
import { Venues } from './Venues'

/** In the order of the admin menu. */
export const collections = [
  Menus,
  MenuItems,
  Cocktails,
  Ingredients,
  Glassware,
  EightySixes,
  Pages,
  Posts,
  Events,
  Albums,
  Media,
  Redirects,
  PriceHistory,
  Venues,
  Users,
  ApiKeys,
  AuditLog,
]
