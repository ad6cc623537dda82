import type { Text } from './types'

type Link = { label: Text; path: string }

/** Paths are without the language. */
export const navigation: { main: readonly Link[]; footer: readonly Link[] } = {
  main: [
    { label: { pl: 'Karta', en: 'Menu' }, path: '/menu' },
    { label: { pl: 'Galeria', en: 'Gallery' }, path: '/gallery' },
    { label: { pl: 'Wydarzenia', en: 'Events' }, path: '/events' },
    { label: { pl: 'Dziennik', en: 'Journal' }, path: '/journal' },
    { label: { pl: 'O nas', en: 'About' }, path: '/about' },
  ],
  footer: [
    { label: { pl: 'Jak dojść', en: 'Getting here' }, path: '/getting-here' },
    { label: { pl: 'Karta podarunkowa', en: 'Gift cards' }, path: '/gift-cards' },
    { label: { pl: 'Karnet', en: 'Membership' }, path: '/membership' },
    { label: { pl: 'Przyjęcia prywatne', en: 'Private parties' }, path: '/private-parties' },
    { label: { pl: 'Pytania i odpowiedzi', en: 'Questions' }, path: '/faq' },
    { label: { pl: 'Prywatność', en: 'Privacy' }, path: '/privacy' },
    { label: { pl: 'Regulamin', en: 'Terms' }, path: '/terms' },
  ],
}
