import type { Row } from '#domain/register/row.ts';
import { registerWording } from '#regulations/wording/registers.ts';
import { html } from '#web/resident/html.ts';
import type { Board } from '#web/resident/pages/boards.ts';
import { telephone } from '#web/resident/pages/posted-card.ts';
import { sayAbout } from './say-about.ts';
import type { Visit } from './visit.ts';

/** An upkeep board in words, with the way to report something there: place and category are filled in already. */
export function boardOf({ reader, reading: { names, today } }: Visit, row: Row, site: string): Board {
  const { words, lang } = reader;
  const { kind } = registerWording[lang].registers.boards.options;
  const text = (name: string) => (typeof row[name] === 'string' ? row[name] : undefined);
  const say = sayAbout({ place: text('place'), category: text('category') });
  const next = text('next');
  const late = next !== undefined && next < today;
  return {
    key: String(row.key),
    kind: words.board,
    name: String((lang === 'en' ? row.en : undefined) ?? row.name),
    facts: [
      [words.boardKind, kind[row.kind as keyof typeof kind]],
      [words.boardExtent, text('extent')],
      [words.boardUnit, names.unit(String(row.unit))],
      [words.boardPost, row.post === undefined ? undefined : names.post(String(row.post))],
      [words.cardPhone, telephone(text('phone'))],
      [words.cardSupervision, telephone(text('supervision'))],
      [words.boardInspected, text('inspected')],
      [words.boardNext, late ? html`${next} <span class="late">${words.boardLate}</span>` : next],
    ],
    ...{ say, address: `${site}${say}` },
  };
}
