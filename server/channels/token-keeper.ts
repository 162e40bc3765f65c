interface Fresh {
  readonly token: unknown;
  readonly seconds: unknown;
}

/** Keeps the tokens platforms lend, until two minutes before they end. Throws when none is given. */
export function tokenKeeper() {
  const kept = new Map<string, { readonly token: string; readonly until: number }>();
  return {
    get: async (key: string, fetchOne: () => Promise<Fresh>): Promise<string> => {
      const known = kept.get(key);
      if (known !== undefined && known.until > Date.now()) return known.token;
      const { token, seconds } = await fetchOne();
      if (typeof token !== 'string' || token === '') throw Object.assign(new Error('no token'), { code: 'no-token' });
      kept.set(key, { token, until: Date.now() + (Number(seconds) || 0) * 1000 - 120_000 });
      return token;
    },
    drop: (key: string): boolean => kept.delete(key),
  };
}
