import type { Server } from 'node:http';
import { Provider } from 'oidc-provider';

/** The county's own sign-in, as a provider that others wrote: people by their login name. */
export interface OutsideProvider {
  readonly close: () => Promise<void>;
}

export const client = { id: 'huiyin', secret: 'a secret of at least thirty-two characters' };

/** Runs on `port`; sends people back to the county at `url`. */
export async function outsideProvider(port: number, url: string): Promise<OutsideProvider> {
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [
      {
        ...{ client_id: client.id, client_secret: client.secret },
        redirect_uris: [`${url}/api/outside/back`],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ sub, name: `外面的${sub}`, preferred_username: sub }),
    }),
    cookies: { keys: ['of this test alone'] },
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = provider.listen(port, '127.0.0.1', () => resolve(listening));
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A browser for both sides: cookies are kept by host, redirects followed one by one, the provider's questions answered. */
export function traveller(login: string) {
  const jars = new Map<string, Map<string, string>>();
  const ask = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const { host } = new URL(address);
    const jar = jars.getOrInsertComputed(host, () => new Map());
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, accept: 'text/html', 'sec-fetch-site': 'none' };
    const response = await fetch(address, { ...init, redirect: 'manual', headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const answer = (address: string, page: string) => {
    const [, to = '', prompt = ''] = /action="([^"]+)"[\s\S]*?name="prompt" value="([^"]+)"/.exec(page) ?? [];
    const body = new URLSearchParams({ prompt, login, password: 'any' });
    return ask(new URL(to, address).href, { method: 'POST', body });
  };
  /** Goes on until a page of `home` is shown; answers with its address. `stop`: the first address not to be asked for. */
  const go = async (start: string, home: string, stop = '/desk/'): Promise<URL> => {
    let address = start;
    let response = await ask(start);
    for (let step = 0; step < 15; step += 1) {
      const to = response.headers.get('location');
      if (to === null) response = await answer(address, await response.text());
      else {
        const next = new URL(to, address);
        if (next.origin === home && next.pathname.startsWith(stop)) return next;
        address = next.href;
        response = await ask(address);
      }
    }
    throw new Error(`Never came home: ${address}`);
  };
  return { ask, go };
}
