import type { FastifyInstance } from 'fastify';
import type { Caller } from './callers.ts';
import type { Target } from './shots.ts';

/** A form as a page offers it: what it carries unseen, and what it asks. */
export interface PageForm {
  readonly hidden: Readonly<Record<string, string>>;
  readonly names: readonly string[];
}

/** Every form that a resident finds on the pages of their matter, and an administrator on those of the set-up, with its tokens. */
export async function formTargets(app: FastifyInstance, callers: readonly Caller[]): Promise<readonly Target[]> {
  const found = new Map<string, Target>();
  for (const as of callers.filter(({ start }) => start !== undefined)) {
    const first = await pageFor(app, as, as.start ?? '/');
    const links = [...first.matchAll(/href="(\/(?:m|setup)\/[^"?#]+)"/g)].map(([, path = '']) => path);
    const pages = [first, ...(await Promise.all([...new Set(links)].map((path) => pageFor(app, as, path))))];
    for (const target of pages.flatMap((page) => formsOn(page, as)))
      found.set(`${as.name} ${target.path} ${target.form?.names.join()}`, target);
  }
  return [...found.values()];
}

const pageFor = async (app: FastifyInstance, { headers }: Caller, url: string): Promise<string> =>
  (await app.inject({ url, headers: { ...headers, accept: 'text/html' } })).body;

const formsOn = (page: string, as: Caller): readonly Target[] =>
  [...page.matchAll(/<form[^>]*method="post"[^>]*action="([^"]+)"[^>]*>(.*?)<\/form>/gs)].map(
    ([, path = '', inside = '']) => ({
      ...{ method: 'POST', path, operation: {}, isPage: true, as },
      form: { hidden: hiddenIn(inside), names: namesIn(inside) },
    }),
  );

const hiddenIn = (form: string) =>
  Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

const namesIn = (form: string): readonly string[] => [
  ...new Set(
    [...form.matchAll(/<(?:input(?! type="hidden")|textarea|select|button)[^>]* name="([^"]+)"/g)].map(
      ([, name = '']) => name,
    ),
  ),
];
