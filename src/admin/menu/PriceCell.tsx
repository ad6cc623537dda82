'use client'

export const PriceCell = () => null
