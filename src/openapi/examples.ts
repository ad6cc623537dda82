const negroni = {
  id: '0c5a8b0e-7a52-4c53-9d2c-2f4f1d7e9a10',
  name: 'Negroni',
  slug: 'negroni',
  method: 'stir',
  dilution: 'stirred',
  glass: '4b7e0c64-1c1f-4a0f-8a3a-9f3f5d0c7b21',
  recipe: [
    {
      id: '66f0',
      ingredient: 'c2a1f5a2-0f5e-4f6b-a5de-1b0a6f9e8d11',
      amount: 30,
      unit: 'ml',
      stage: 'mix',
      optional: false,
    },
  ],
  abvPercent: 19.4,
  strength: 'strong',
  volumeMl: 118,
  allergens: ['sulphites'],
  vegan: true,
  available: true,
  unavailableUntil: null,
  _status: 'published',
  createdAt: '2026-11-01T12:00:00.000Z',
  updatedAt: '2026-11-20T12:00:00.000Z',
}

const examples: Record<string, { list?: unknown; create?: unknown }> = {
  cocktails: {
    list: {
      docs: [negroni],
      totalDocs: 1,
      limit: 10,
      totalPages: 1,
      page: 1,
      pagingCounter: 1,
      hasPrevPage: false,
      hasNextPage: false,
      prevPage: null,
      nextPage: null,
    },
    create: {
      name: 'Negroni Sbagliato',
      method: 'build',
      glass: negroni.glass,
      recipe: [{ ingredient: 'c2a1f5a2-0f5e-4f6b-a5de-1b0a6f9e8d11', amount: 30, unit: 'ml', stage: 'mix' }],
      _status: 'draft',
    },
  },
  ingredients: { create: { name: 'Yuzu juice', kind: 'juice', abvPercent: 0 } },
  glassware: { create: { name: 'Coupe', shape: 'coupe', usableVolumeMl: 180, iceShare: 0 } },
  'menu-items': {
    create: {
      kind: 'beer',
      name: 'Pils',
      vatPercent: 23,
      variants: [{ label: '0.5 l', volumeMl: 500, priceCents: 1800 }],
      _status: 'draft',
    },
  },
  'api-keys': {
    create: {
      name: 'Website of the group',
      role: 'editor',
      scopes: ['cocktails:read', 'menus:read'],
      expiresAt: '2027-11-20T00:00:00.000Z',
    },
  },
  redirects: { create: { from: '/pl/karta', to: '/pl/menu', permanent: true } },
}

export const exampleOf = (slug: string, of: 'list' | 'create'): unknown => examples[slug]?.[of]
