/** A mail in a frame of its own that runs nothing; its links open beside. */
export const MailFrame = ({ html, title }: { html: string; title: string }) => (
  <iframe
    className="mail-frame"
    title={title}
    sandbox="allow-popups allow-popups-to-escape-sandbox"
    referrerPolicy="no-referrer"
    srcDoc={html}
  />
)
