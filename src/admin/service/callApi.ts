export type ApiRefusal = {
  code?: string
  message?: string
  data?: { errors?: { path: string; message: string }[] } & Record<string, unknown>
}

export type ApiAnswer<Answer> =
  { ok: true; body: Answer } | { ok: false; status: number; refusal: ApiRefusal }

/** One call of our API with the session of whoever sits there. A refusal is an answer; a lost connection throws. */
export async function callApi<Answer>(
  address: string,
  {
    method = 'GET',
    body,
    headers,
    signal,
  }: { method?: string; body?: object; headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<ApiAnswer<Answer>> {
  const response = await fetch(address, {
    method,
    credentials: 'include',
    headers: {
      'Accept-Language': document.documentElement.lang,
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...headers,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
    ...(signal ? { signal } : {}),
  })
  return readAnswer(response)
}

/** Throws when the call is given up or the line is cut within the answer; one that is not JSON says nothing. */
export async function readAnswer<Answer>(response: Response): Promise<ApiAnswer<Answer>> {
  const answer = parsed(await response.text())
  if (response.ok) return { ok: true, body: answer as Answer }
  const [refusal = {}] = (answer as { errors?: ApiRefusal[] }).errors ?? []
  return { ok: false, status: response.status, refusal }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
