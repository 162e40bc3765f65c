import type { HandOverChoices } from '../routes/hand-over-view.ts';
import type { Known } from './hand-over-view.ts';
import { mayHandOver } from './may-hand-over.ts';

/** Posts the caller may hand over with who sits in them (also who has left and not handed over), and colleagues who could take them. */
export function handOverChoices({ staff, atlas, names, accounts, stopped }: Known): HandOverChoices {
  const posts = [...atlas.posts.values()].flat().filter((post) => mayHandOver(staff, post));
  const units = new Set(posts.map(({ unit }) => unit));
  const named = ({ key }: { readonly key: string }) => ({ key, name: names.post(key) ?? key });
  const inUnits = (keys: readonly string[]) => keys.some((key) => units.has(atlas.post(key)?.unit ?? ''));
  return {
    posts: posts.map((post) => ({
      ...named(post),
      givers: [...accounts, ...stopped]
        .filter((one) => one.posts.includes(post.key))
        .map(({ username, name }) => ({ username, name })),
      into: (atlas.posts.get(post.unit) ?? [])
        .filter((other) => other.key !== post.key && other.office === post.office)
        .map(named),
    })),
    takers: accounts
      .filter((one) => inUnits(one.posts) || one.posts.length === 0)
      .map(({ username, name, posts: held }) => ({ username, name, posts: held })),
  };
}
