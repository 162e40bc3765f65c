/** A page as a browser without a script has it. */
export interface Page {
  readonly status: number;
  readonly text: string;
  readonly bytes: Buffer;
  /** Path at which it was reached, redirects followed. */
  readonly path: string;
}

/** A browser without JavaScript: it keeps cookies, follows redirects and sends forms. */
export interface FormBrowser {
  readonly open: (path: string) => Promise<Page>;
  readonly send: (path: string, fields: Readonly<Record<string, string>>) => Promise<Page>;
  readonly bring: (path: string, bytes: Buffer, name: string) => Promise<Page>;
}

export function formBrowser(url: string): FormBrowser {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}): Promise<Page> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { accept: 'text/html', 'sec-fetch-site': 'same-origin', cookie };
    const response = await fetch(`${url}${path}`, { ...init, redirect: 'manual', headers });
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    const to = response.headers.get('location');
    if (to !== null) return ask(to);
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, text: bytes.toString(), bytes, path };
  };
  const bring: FormBrowser['bring'] = (path, bytes, name) => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(bytes)]), name);
    return ask(path, { method: 'POST', body });
  };
  return {
    open: (path) => ask(path),
    send: (path, fields) => ask(path, { method: 'POST', body: new URLSearchParams(fields) }),
    bring,
  };
}

/** An empty value is a cookie taken back. */
function keep(cookies: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  if (value === '') cookies.delete(name);
  else cookies.set(name, value);
}
