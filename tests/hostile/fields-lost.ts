import type { Answer } from './found-wrong.ts';
import type { Shot } from './shots.ts';

/** Words somebody typed: what takes longest to write again. */
const typed = ['subject', 'detail', 'words'] as const;

/** A refused form comes back with what was typed: the first field that came back without it, else undefined. */
export function fieldsLost({ url, body }: Shot, { statusCode, body: page }: Answer): string | undefined {
  if (statusCode !== 422 || body?.type !== 'application/x-www-form-urlencoded') return undefined;
  const sent = new URLSearchParams(body.text);
  const shown = page
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
  for (const name of typed) {
    const value = sent.get(name)?.replace(/\p{C}/gu, '').trim() ?? '';
    if (value === '' || !page.includes(`name="${name}"`)) continue;
    if (!shown.replace(/\p{C}/gu, '').includes(value)) return `${url} → 422 lost ${name}: ${value.slice(0, 100)}`;
  }
  return undefined;
}
