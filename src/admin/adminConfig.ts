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
    beforeNavLinks: ['/src/admin/nav/NavLinks#NavLinks'],
    afterLogin: ['/src/admin/login/DemoLogins#DemoLogins'],
    graphics: {
      Icon: '/src/admin/brand/BrandIcon#BrandIcon',
      Logo: '/src/admin/brand/BrandLogo#BrandLogo',
    },
    providers: ['/src/admin/house/HouseProvider#HouseProvider'],
    views: {
      dashboard: { Component: '/src/admin/tonight/TonightView#TonightView' },
      why: { Component: '/src/admin/service/WhyView#WhyView', path: '/why', exact: true },
      jobs: { Component: '/src/admin/jobs/JobsView#JobsView', path: '/jobs', exact: true },
      eightySix: { Component: '/src/admin/eightySix/EightySixView#EightySixView', path: '/86', exact: true },
    },
  },
} satisfies Config['admin']
