import type { Config } from 'payload'
import { productName } from './brand/name'

/** How the backoffice looks and what of it is ours. Component paths start at the top of the repository. */
export const adminConfig = {
  user: 'users',
  suppressHydrationWarning: true,
  theme: 'all',
  avatar: 'default',
  dateFormat: 'd MMM yyyy, HH:mm',
  meta: {
    titleSuffix: ` · ${productName}`,
    defaultOGImageType: 'off',
    description: productName,
    openGraph: { siteName: productName, title: productName, description: productName },
    robots: 'noindex, nofollow',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/brand/favicon.svg' }],
  },
  components: {
    actions: ['/src/admin/search/SearchAction#SearchAction'],
    beforeNavLinks: ['/src/admin/nav/NavLinks#NavLinks'],
    graphics: {
      Icon: '/src/admin/brand/BrandIcon#BrandIcon',
      Logo: '/src/admin/brand/BrandLogo#BrandLogo',
    },
    providers: ['/src/admin/house/HouseProvider#HouseProvider'],
    views: {
      account: { Component: '/src/admin/account/AccountView#AccountView' },
      login: { Component: '/src/admin/login/LoginView#LoginView' },
      invitation: { Component: '/src/admin/login/InvitationView#InvitationView', path: '/invitation' },
      dashboard: { Component: '/src/admin/tonight/TonightView#TonightView' },
      board: { Component: '/src/admin/board/BoardView#BoardView', path: '/board', exact: true },
      serviceBook: {
        Component: '/src/admin/board/print/ServiceBookView#ServiceBookView',
        path: '/board/book',
        exact: true,
      },
      batch: { Component: '/src/admin/batch/BatchView#BatchView', path: '/batch', exact: true },
      translations: {
        Component: '/src/admin/site/TranslationsView#TranslationsView',
        path: '/translations',
        exact: true,
      },
      tableCards: {
        Component: '/src/admin/site/TableCardsView#TableCardsView',
        path: '/table-cards',
        exact: true,
      },
      why: { Component: '/src/admin/service/WhyView#WhyView', path: '/why', exact: true },
      reports: { Component: '/src/admin/reports/ReportsView#ReportsView', path: '/reports', exact: true },
      giftCard: {
        Component: '/src/admin/giftCards/GiftCardView#GiftCardView',
        path: '/gift-card',
        exact: true,
      },
      outbox: { Component: '/src/admin/outbox/OutboxView#OutboxView', path: '/outbox', exact: true },
      cache: { Component: '/src/admin/cache/CacheView#CacheView', path: '/cache', exact: true },
      jobs: { Component: '/src/admin/jobs/JobsView#JobsView', path: '/jobs', exact: true },
      eightySix: { Component: '/src/admin/eightySix/EightySixView#EightySixView', path: '/86', exact: true },
    },
  },
} satisfies Config['admin']
