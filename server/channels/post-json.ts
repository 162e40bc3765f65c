/** How long a provider may take to answer, ms. */
const patience = 15_000;

/** What a provider answered: its status, and its JSON when it is an object. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sends JSON as it is given, to the byte, so that it can be signed. Throws when nobody answers. */
export async function postJson(
  url: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return answerOf(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body: text,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    }),
  );
}

export async function getJson(url: string): Promise<Answer> {
  return answerOf(await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) }));
}

async function answerOf(response: Response): Promise<Answer> {
  const body: unknown = await response.json().catch(() => ({}));
  return { status: response.status, body: typeof body === 'object' && body !== null ? { ...body } : {} };
}
