import { agreementOf, likenessOf } from './likeness.ts';
import { addressesPerson } from './person-words.ts';
import { type Profile, standingOf } from './profile.ts';
import type { Voice } from './voice.ts';
import type { Standing } from './weigh.ts';

const longest = 40;

/**
 * The subject that says best what all of them say: nearest to the average, naming the place, no longer than it needs to be,
 * and naming nobody (`namesPerson`). It is one of the messages' own, without how it begins and ends; where every one names
 * somebody, the place alone.
 */
export function titleOf(
  voices: readonly Voice[],
  standings: readonly Standing[],
  profile: Profile,
  place: string,
  namesPerson: (subject: string) => boolean = addressesPerson,
): string {
  const middle = standingOf(profile);
  const scored = voices.flatMap(({ subject }, i) => {
    if (namesPerson(subject)) return [];
    const own = standings[i] ?? middle;
    const likeness = likenessOf(agreementOf(own, middle), own, middle);
    return [{ title: plain(subject), score: (likeness + 0.01) * fitness(subject, place) }];
  });
  return scored.sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1))[0]?.title ?? place;
}

function fitness(subject: string, place: string): number {
  const named = place === '' || subject.includes(place.replace(/^[A-Z]?\d{0,2}[市区县州]/u, '')) ? 1 : 0.6;
  return named * (subject.trim().length > longest ? 0.5 : 1);
}

/** Without asking, greeting and marks around it. */
function plain(subject: string): string {
  const text = subject.replace(/\s+/gu, ' ').trim();
  const bare = text
    .replace(
      /^(?:关于|请问|咨询|投诉|举报|反映|反应|建议|恳请|请求|强烈|再次|希望|呼吁|要求|我要|的|[：:,，、 “"])+/u,
      '',
    )
    .replace(/(?:的)?(?:投诉|举报|咨询|反映|建议|请求|问题|维权|相关)*[？?！!。.,，、…~ ]*$/u, '');
  const said = [...bare].length >= 6 ? bare : text;
  return [...said].length > longest ? `${[...said].slice(0, longest - 1).join('')}…` : said;
}
