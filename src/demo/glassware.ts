import type { DemoGlass, Text } from './types'

/** Usable volumes in ml up to the wash line and the share of them that ice takes. */
export const glassware: readonly DemoGlass[] = [
  glass('coupe', { pl: 'Coupe', en: 'Coupe' }, 180),
  { ...glass('coupe', { pl: 'Duża coupe', en: 'Large coupe' }, 220), slug: 'large-coupe' },
  glass('saucer-coupe', { pl: 'Szeroka coupe', en: 'Saucer coupe' }, 180),
  glass('bell-coupe', { pl: 'Coupe w kształcie dzwonu', en: 'Bell coupe' }, 180),
  glass('cocktail', { pl: 'Kieliszek koktajlowy', en: 'Cocktail glass' }, 180),
  glass('martini', { pl: 'Kieliszek do martini', en: 'Martini glass' }, 180),
  glass('nick-and-nora', { pl: 'Nick & Nora', en: 'Nick & Nora' }, 180),
  glass('margarita', { pl: 'Kieliszek do margarity', en: 'Margarita glass' }, 180),
  glass('sour', { pl: 'Kieliszek do sourów', en: 'Sour glass' }, 180),
  glass('flute', { pl: 'Flet', en: 'Flute' }, 180),
  glass('old-fashioned', { pl: 'Niska szklanka', en: 'Old fashioned glass' }, 300, 0.35),
  glass('double-old-fashioned', { pl: 'Duża niska szklanka', en: 'Double old fashioned glass' }, 300, 0.35),
  glass('tumbler', { pl: 'Tumbler', en: 'Tumbler' }, 300, 0.35),
  glass('highball', { pl: 'Szklanka highball', en: 'Highball glass' }, 350, 0.35),
  glass('collins', { pl: 'Szklanka collins', en: 'Collins glass' }, 350, 0.35),
  glass('tall-tumbler', { pl: 'Wysoka szklanka', en: 'Tall tumbler' }, 350, 0.35),
  glass('hurricane', { pl: 'Hurricane', en: 'Hurricane glass' }, 420, 0.35),
  glass('sling', { pl: 'Szklanka sling', en: 'Sling glass' }, 450, 0.35),
  glass('poco-grande', { pl: 'Poco grande', en: 'Poco grande' }, 450, 0.3),
  glass('wine', { pl: 'Kieliszek do wina', en: 'Wine glass' }, 450, 0.3),
  glass('goblet', { pl: 'Puchar', en: 'Goblet' }, 400, 0.3),
  glass('julep-cup', { pl: 'Srebrny kubek do julepa', en: 'Julep cup' }, 400, 0.4),
  glass('mule-mug', { pl: 'Miedziany kubek', en: 'Copper mug' }, 400, 0.4),
  glass('irish-coffee', { pl: 'Szkło do irish coffee', en: 'Irish coffee glass' }, 240),
]

function glass(slug: DemoGlass['shape'], name: Text, usableVolumeMl: number, iceShare = 0): DemoGlass {
  return { slug, name, shape: slug, usableVolumeMl, iceShare }
}
