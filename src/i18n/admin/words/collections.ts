import type { CollectionWords } from '../words'
import { contentWords } from './content'
import { guestWords } from './guests'
import { menuWords } from './menu'
import { serviceWords } from './service'
import { settingsWords } from './settings'

export const collectionWords: Record<string, CollectionWords> = {
  ...serviceWords,
  ...menuWords,
  ...contentWords,
  ...guestWords,
  ...settingsWords,
}
