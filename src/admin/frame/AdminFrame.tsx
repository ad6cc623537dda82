import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/** The platform's own frame (menu, header) around a view of ours. The only place that knows its template. */
export const AdminFrame = ({
  children,
  initPageResult,
  params,
  searchParams,
  viewActions,
}: AdminViewServerProps & { children: ReactNode }) => (
  <DefaultTemplate
    className="own-view"
    i18n={initPageResult.req.i18n}
    locale={initPageResult.locale}
    params={params}
    payload={initPageResult.req.payload}
    permissions={initPageResult.permissions}
    req={initPageResult.req}
    searchParams={searchParams}
    user={initPageResult.req.user ?? undefined}
    viewActions={viewActions}
    visibleEntities={{
      collections: initPageResult.visibleEntities?.collections,
      globals: initPageResult.visibleEntities?.globals,
    }}
  >
    {children}
  </DefaultTemplate>
)
