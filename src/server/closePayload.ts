type Holder = { _payload?: Map<string, { payload?: { destroy: () => Promise<void> } | null }> }

/** Ends the Payload that Next's bundle opened: the platform keeps it on the global object, our own copy would be another one. */
export async function closePayload(): Promise<void> {
  const opened = [...((globalThis as Holder)._payload?.values() ?? [])]
  await Promise.all(opened.map(async ({ payload }) => payload?.destroy()))
}
