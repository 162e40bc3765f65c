import type { ReplyRules } from '../words/reply-rules.ts';
import { type Dated, datesIn } from './dates-in.ts';
import type { Known } from './known.ts';
import type { PhraseFinder } from './phrase-finder.ts';
import { lettersIn, sentencesOf } from './sentences.ts';
import { type Span, wordsAt } from './span.ts';
import { type StepToCome, stepsToCome } from './steps-to-come.ts';

/** A reply as the checks read it: its sentences, those that say something, and the days it names. */
export interface Written {
  readonly text: string;
  readonly rules: ReplyRules;
  readonly find: PhraseFinder;
  readonly known: Known;
  readonly sentences: readonly Span[];
  /** Sentences that are more than opening, closing and handing on. */
  readonly substance: readonly Span[];
  readonly handedOn: readonly Span[];
  readonly dates: readonly Dated[];
  readonly steps: readonly StepToCome[];
}

export function writtenBy(text: string, rules: ReplyRules, find: PhraseFinder, known: Known): Written {
  const body = withoutSignature(text);
  const sentences = sentencesOf(body);
  const kinds = sentences.map((span) => [span, kindOf(wordsAt(body, span), find)] as const);
  const of = (kind: Kind) => kinds.filter(([, one]) => one === kind).map(([span]) => span);
  const [substance, dates] = [of('substance'), datesIn(body, known)];
  const steps = stepsToCome({ text: body, find, substance, dates, today: known.today });
  return { text: body, rules, find, known, sentences, substance, handedOn: of('handed-on'), dates, steps };
}

type Kind = 'substance' | 'handed-on' | 'courtesy';

/** A sentence that says nothing besides opening, closing or handing on is none of substance. */
function kindOf(sentence: string, find: PhraseFinder): Kind {
  const isHandedOn = find.has('handedOn', sentence);
  if (!isHandedOn && !find.has('courtesies', sentence)) return 'substance';
  const rest = (['handedOn', 'courtesies', 'frames', 'nobody'] as const).reduce(
    (left, list) => find.without(list, left),
    sentence,
  );
  if (lettersIn(rest) >= (isHandedOn ? 24 : 12)) return 'substance';
  return isHandedOn ? 'handed-on' : 'courtesy';
}

/** The day a reply is signed with is neither a fact nor a promise. Blanked, so that places stay what they are. */
const withoutSignature = (text: string): string =>
  text.replace(/\d{4}\s{0,2}[年.．-]\s{0,2}\d{1,2}\s{0,2}[月.．-]\s{0,2}\d{1,2}\s{0,2}日?\s{0,20}$/, (signed) =>
    ' '.repeat(signed.length),
  );
