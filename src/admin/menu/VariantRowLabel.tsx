'use client'

export const VariantRowLabel = () => null
