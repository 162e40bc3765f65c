/** A page as a visitor without JavaScript gets it. */
export interface Page {
  readonly status: number;
  /** Where redirects have led. */
  readonly path: string;
  readonly text: string;
}

/** Somebody with a browser that runs no scripts: keeps cookies by path, sends forms, follows redirects. */
export interface Visitor {
  readonly get: (path: string) => Promise<Page>;
  readonly send: (path: string, fields: Fields, photos?: readonly File[]) => Promise<Page>;
}

export type Fields = Readonly<Record<string, string>>;

interface Cookie {
  readonly name: string;
  readonly path: string;
  readonly value: string;
}

export function visitor(base: string, headers: Readonly<Record<string, string>> = {}): Visitor {
  const jar = new Map<string, Cookie>();
  const ask = async (path: string, init: RequestInit = {}): Promise<Page> => {
    const sent = { ...headers, accept: 'text/html', cookie: cookiesFor(jar, path) };
    const response = await fetch(base + path, { ...init, headers: sent, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    const to = response.headers.get('location');
    if (to !== null) return ask(new URL(to, base + path).href.slice(base.length));
    return { status: response.status, path, text: await response.text() };
  };
  return {
    get: (path) => ask(path),
    send: (path, fields, photos) => ask(path, { method: 'POST', body: bodyOf(fields, photos) }),
  };
}

function bodyOf(fields: Fields, photos: readonly File[] | undefined): URLSearchParams | FormData {
  if (photos === undefined) return new URLSearchParams(fields);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const photo of photos) form.append('photos', photo);
  return form;
}

const cookiesFor = (jar: ReadonlyMap<string, Cookie>, path: string): string =>
  [...jar.values()]
    .filter((cookie) => path.startsWith(cookie.path))
    .sort((a, b) => b.path.length - a.path.length)
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');

function keep(jar: Map<string, Cookie>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  const path = /path=([^;]+)/i.exec(line)?.[1] ?? '/';
  if (value === '') jar.delete(`${name} ${path}`);
  else jar.set(`${name} ${path}`, { name, path, value });
}

/** The hidden fields of the form that is sent to `action`. */
export function hiddenIn({ text }: Page, action: string): Record<string, string> {
  const form = text.split('<form').find((part) => part.includes(`action="${action}"`)) ?? '';
  const hidden = form.split('</form>')[0]?.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g) ?? [];
  return Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value]));
}
