import type { Role } from '@/access/roles'
import type { TextKey } from '@/i18n/admin/texts'
import type { IconName } from '../icons/Icon'

/** `path` is below the admin; `site` is a path of the public site without its language. */
export type Shortcut = { text: TextKey; icon: IconName } & (
  { path: string; site?: never } | { site: string; path?: never }
)

const board: Shortcut = { text: 'boardNav', icon: 'alarm', path: '/86' }
const menus: Shortcut = { text: 'linkMenus', icon: 'menu', path: '/collections/menus' }
const items: Shortcut = { text: 'linkItems', icon: 'margin', path: '/collections/menu-items' }
const cocktails: Shortcut = { text: 'linkCocktails', icon: 'glass', path: '/collections/cocktails' }
const batches: Shortcut = { text: 'batchNav', icon: 'drop', path: '/batch' }
const ingredients: Shortcut = { text: 'linkIngredients', icon: 'drop', path: '/collections/ingredients' }
const newCocktail: Shortcut = { text: 'linkNewCocktail', icon: 'plus', path: '/collections/cocktails/create' }
const newPost: Shortcut = { text: 'linkNewPost', icon: 'plus', path: '/collections/posts/create' }
const newEvent: Shortcut = { text: 'linkNewEvent', icon: 'event', path: '/collections/events/create' }
const pages: Shortcut = { text: 'linkPages', icon: 'page', path: '/collections/pages' }
const gallery: Shortcut = { text: 'linkGallery', icon: 'picture', path: '/collections/albums' }
const venue: Shortcut = { text: 'linkVenue', icon: 'home', path: '/collections/venues' }
const staff: Shortcut = { text: 'linkStaff', icon: 'people', path: '/collections/users' }
const audit: Shortcut = { text: 'linkAudit', icon: 'log', path: '/collections/audit-log' }
const site: Shortcut = { text: 'linkSite', icon: 'outside', site: '' }
const menuOnSite: Shortcut = { text: 'linkMenuSite', icon: 'outside', site: '/menu' }

/** What each role does most, in the order of how often. */
export const shortcuts: Record<Role, readonly Shortcut[]> = {
  owner: [items, cocktails, venue, staff, audit, site],
  manager: [board, items, cocktails, newCocktail, venue, menuOnSite],
  host: [board, items, menus, menuOnSite],
  bartender: [board, batches, cocktails, ingredients, menuOnSite],
  editor: [newPost, newEvent, pages, gallery, menus, site],
}
