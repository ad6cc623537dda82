'use client'

export const EightySixControls = () => null
