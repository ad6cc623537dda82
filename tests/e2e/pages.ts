/** A path of every kind of public page, without the language. */
export const sitePaths = [
  '', '/menu', '/cocktails/negroni', '/gallery', '/gallery/karta-zimowa', '/gallery/karta-zimowa/1',
  '/events', '/journal', '/journal/lod-czyli-skladnik-ktorego-nie-ma-w-karcie', '/journal/authors/jakub-lisiecki',
  '/about', '/faq', '/private-parties', '/terms', '/search?q=gin', '/reserve',
] // prettier-ignore

/** The same in both languages. */
export const everyPage = (): string[] =>
  ['pl', 'en'].flatMap((language) => sitePaths.map((path) => `/${language}${path}`))
