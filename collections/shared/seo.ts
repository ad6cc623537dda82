import type { Field } from 'payload'

/**
 * What search engines and shared links show of a page, where it is to be something else than its title, lead and picture;
 * left empty, those speak. Below stands how it will look.
 */
export const seo = (from: { title: string; opening: string; path: string }): Field => ({
  name: 'seo',
  type: 'group',
  fields: [
    { name: 'title', type: 'text', localized: true, maxLength: 70 },
    { name: 'description', type: 'textarea', localized: true, maxLength: 200 },
    {
      type: 'row',
      fields: [
        { name: 'image', type: 'upload', relationTo: 'media' },
        { name: 'hidden', type: 'checkbox', defaultValue: false },
      ],
    },
    {
      name: 'preview',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: { path: '/src/admin/site/SeoPreview#SeoPreview', clientProps: { from } } },
      },
    },
  ],
})
