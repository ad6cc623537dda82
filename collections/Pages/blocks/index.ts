import type { Block } from 'payload'

const text: Block = {
  slug: 'text',
  interfaceName: 'TextBlock',
  fields: [
    { name: 'heading', type: 'text', localized: true, maxLength: 120 },
    { name: 'body', type: 'richText', required: true, localized: true },
  ],
}

const picture: Block = {
  slug: 'picture',
  interfaceName: 'PictureBlock',
  fields: [
    { name: 'image', type: 'upload', relationTo: 'media', required: true },
    { name: 'caption', type: 'text', localized: true, maxLength: 200 },
    { name: 'width', type: 'select', defaultValue: 'text', options: ['text', 'wide'] },
  ],
}

const gallery: Block = {
  slug: 'gallery',
  interfaceName: 'GalleryBlock',
  fields: [{ name: 'album', type: 'relationship', relationTo: 'albums', required: true }],
}

const menuExcerpt: Block = {
  slug: 'menuExcerpt',
  interfaceName: 'MenuExcerptBlock',
  fields: [
    { name: 'heading', type: 'text', localized: true, maxLength: 120 },
    {
      name: 'items',
      type: 'relationship',
      relationTo: 'menu-items',
      hasMany: true,
      required: true,
      maxRows: 12,
    },
  ],
}

const eventList: Block = {
  slug: 'eventList',
  interfaceName: 'EventListBlock',
  fields: [
    { name: 'heading', type: 'text', localized: true, maxLength: 120 },
    { name: 'most', type: 'number', min: 1, max: 20, defaultValue: 4 },
  ],
}

const hours: Block = {
  slug: 'hours',
  interfaceName: 'HoursBlock',
  fields: [
    { name: 'heading', type: 'text', localized: true, maxLength: 120 },
    { name: 'showAddress', type: 'checkbox', defaultValue: true },
  ],
}

const quote: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  fields: [
    { name: 'quote', type: 'textarea', required: true, localized: true, maxLength: 400 },
    { name: 'source', type: 'text', localized: true, maxLength: 120 },
  ],
}

const faq: Block = {
  slug: 'faq',
  interfaceName: 'FaqBlock',
  fields: [
    { name: 'heading', type: 'text', localized: true, maxLength: 120 },
    {
      name: 'questions',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 40,
      fields: [
        { name: 'question', type: 'text', required: true, localized: true, maxLength: 200 },
        { name: 'answer', type: 'textarea', required: true, localized: true, maxLength: 1200 },
      ],
    },
  ],
}

const form: Block = {
  slug: 'form',
  interfaceName: 'FormBlock',
  fields: [
    { name: 'heading', type: 'text', localized: true, maxLength: 120 },
    { name: 'intro', type: 'textarea', localized: true, maxLength: 600 },
    { name: 'askPhone', type: 'checkbox', defaultValue: true },
    { name: 'thanks', type: 'textarea', localized: true, maxLength: 300 },
  ],
}

/** What a free page is built from, in the order of the editor's drawer. */
export const pageBlocks: Block[] = [text, picture, gallery, menuExcerpt, eventList, hours, quote, faq, form]
