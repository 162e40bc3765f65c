import type { Cut } from '../text/cut.ts';
import { agreementOf, likenessOf } from './likeness.ts';
import type { Naming } from './naming.ts';
import { type Profile, standingOf } from './profile.ts';
import type { Voice } from './voice.ts';
import type { Standing } from './weigh.ts';

const longest = 40;

/** The messages of a topic, what they are like, and where they lie. */
interface Told {
  readonly voices: readonly Voice[];
  readonly standings: readonly Standing[];
  readonly profile: Profile;
  readonly place: string;
}

/**
 * The subject that says best what all of them say: nearest to the average, naming the place, no longer than it needs to be,
 * and naming nobody. It is one of the messages' own, without how it begins and ends; undefined where every one names somebody.
 */
export function titleOf({ voices, standings, profile, place }: Told, { cut, namesPerson }: Naming): string | undefined {
  const middle = standingOf(profile);
  const scored = voices.flatMap(({ subject }, i) => {
    if (namesPerson(subject)) return [];
    const own = standings[i] ?? middle;
    const likeness = likenessOf(agreementOf(own, middle), own, middle);
    return [{ title: shortened(plain(subject), cut), score: (likeness + 0.01) * fitness(subject, place) }];
  });
  return scored.sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1))[0]?.title;
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
      /^(?:关于|针对|请问|问问|询问|咨询|投诉|举报|反映|反应|建议|恳请|请求|请敦促|请督促|敦促|督促|请查处|强烈|再次|希望|呼吁|要求|求助|我要|我想|想|下|一下|请|的|[：:,，、 “"])+/u,
      '',
    )
    .replace(
      /(?:的(?:投诉|举报|咨询|反映|建议|请求|维权|心声|呼声|(?:相关)?问题)|投诉|举报|咨询|维权)?[？?！!。.,，、…~ ]*$/u,
      '',
    );
  return [...bare].length >= 6 ? bare : text;
}

/** Ends with a whole word. */
function shortened(text: string, cut: Cut): string {
  if ([...text].length <= longest) return text;
  let short = '';
  for (const word of cut(text)) {
    if ([...short, ...word].length >= longest) break;
    short += word;
  }
  return `${short.replace(/[，,、：:；; ]+$/u, '')}…`;
}
