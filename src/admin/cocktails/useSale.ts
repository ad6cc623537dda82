'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SaleToday } from '@/domain/cocktail/describeCocktail'
import type { MenuItem } from '@/payload-types'

/** Polish VAT on alcohol, for a drink that is on no menu yet. */
const usualVat = { vatPercent: 23 }

/** What this drink is sold for: the first variant of the item that sells it. */
export function useSale(isWanted: boolean): SaleToday {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const [sale, setSale] = useState<SaleToday>(usualVat)

  useEffect(() => {
    if (!isWanted || !id) return
    let isGone = false
    void readSale(config.routes.api, String(id)).then((found) => {
      if (!isGone && found) setSale(found)
    })
    return () => {
      isGone = true
    }
  }, [config.routes.api, id, isWanted])

  return sale
}

async function readSale(api: string, cocktailId: string): Promise<SaleToday | null> {
  const query = new URLSearchParams({ depth: '0', limit: '1', 'where[cocktail][equals]': cocktailId })
  const response = await fetch(`${api}/menu-items?${query}`, { credentials: 'include' })
  if (!response.ok) return null
  const { docs } = (await response.json()) as { docs: MenuItem[] }
  const grossCents = docs[0]?.variants[0]?.priceCents
  return typeof grossCents === 'number'
    ? { grossCents, vatPercent: docs[0]?.vatPercent ?? usualVat.vatPercent }
    : null
}
