'use client'

export const RecipeRowLabel = () => null
