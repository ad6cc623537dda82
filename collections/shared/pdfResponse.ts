/** A file made for one person: to keep, and for no cache in between. */
export const pdfResponse = ({ fileName, content }: { fileName: string; content: Buffer }): Response =>
  new Response(new Uint8Array(content), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    },
  })
