'use client'

export const LiveFigures = () => null
