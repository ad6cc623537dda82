'use client'

export const SectionRowLabel = () => null
