import { fill } from '#domain/words/fill.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { namesIn } from '../names.ts';
import type { Reading } from '../views/reading.ts';
import type { Arguments } from './arguments.ts';
import type { Fault } from './fault.ts';
import { placeInPost } from './place-in-post.ts';
import { asked, isService, unsorted } from './services.ts';
import { open311Words } from './words.ts';

type Form = Readonly<Record<string, unknown>>;

/** The most the specification allows a description to have. */
const longest = 4000;

/**
 * What a POST says, as the answers of the procedure's form; or everything that is wrong with it. What it says in the county's ledger is in
 * Chinese; `device_id` and `account_id` are not kept: nothing here needs them.
 */
export function formInPost(
  given: Arguments,
  rule: Procedure,
  reading: Reading,
  county: string,
): Form | readonly Fault[] {
  const service = given.one('service_code');
  const place = placeInPost(given, reading, county);
  const contact = contactIn(given);
  const faults = [
    ...serviceFaults(service, reading),
    ...(Array.isArray(place) ? (place as readonly Fault[]) : []),
    ...textFaults(given),
    ...attributeFaults(given, rule, service),
    ...(contact.phone !== undefined && !phonePattern.test(contact.phone) ? [{ fault: 'bad-phone' } as const] : []),
  ];
  if (faults.length > 0) return faults;
  return {
    ...wordsIn(given, service, reading),
    ...(service !== unsorted && { category: service }),
    ...(Object.keys(contact).length > 0 && { contact }),
    place,
  };
}

function serviceFaults(service: string, reading: Reading): readonly Fault[] {
  if (service === '') return [{ fault: 'service-missing' }];
  return isService(reading, service) ? [] : [{ fault: 'no-service', gaps: { given: service } }];
}

function textFaults(given: Arguments): readonly Fault[] {
  const description = given.one('description');
  const media = given.one('media_url');
  const texts = ['description', 'address_string', 'first_name', 'last_name', 'phone', 'email', 'media_url'];
  const bad = texts.filter((name) => !given.one(name).isWellFormed() || given.one(name).includes('\u0000'));
  const personal = ['first_name', 'last_name', 'email'].filter((name) => [...given.one(name)].length > 90);
  return [
    ...bad.map((field): Fault => ({ fault: 'bad-text', gaps: { field } })),
    ...([...description].length > longest
      ? [{ fault: 'too-long', gaps: { field: 'description', max: longest } } as const]
      : []),
    ...personal.map((field): Fault => ({ fault: 'too-long', gaps: { field, max: 90 } })),
    ...(media !== '' && !isLink(media) ? [{ fault: 'bad-link' } as const] : []),
  ];
}

const isLink = (url: string): boolean => url.length <= 1000 && /^https?:$/.test(URL.parse(url)?.protocol ?? '');

const attributeFaults = ({ attributes }: Arguments, rule: Procedure, service: string): readonly Fault[] =>
  [...attributes.keys()]
    .filter((code) => !asked(rule).includes(code))
    .map((given) => ({ fault: 'no-attribute', gaps: { given, service } }));

/** Subject and detail, in the words of whoever reports; where they gave none, in ours. */
function wordsIn(given: Arguments, service: string, { atlas }: Reading): Form {
  const name = service === unsorted ? open311Words.zh.unsorted : (namesIn(atlas, 'zh').category(service) ?? service);
  const description = given.one('description');
  const media = given.one('media_url');
  const link = media === '' ? [] : [fill(open311Words.zh.media, { url: media })];
  const answers = Object.fromEntries([...given.attributes].map(([code, [value]]) => [code, value]));
  return {
    subject: firstSentence(description) || name,
    ...answers,
    detail: [description || open311Words.zh.notSaid, ...link].join('\n'),
  };
}

function firstSentence(text: string): string {
  const sentence = /^[^\n。！？!?]*/.exec(text)?.[0].trim() ?? '';
  const letters = [...(sentence || text)];
  return letters.length <= 100 ? letters.join('') : `${letters.slice(0, 99).join('')}…`;
}

/** Name and telephone; an e-mail address stands where an address does, sealed like the rest. */
function contactIn(given: Arguments): { name?: string; phone?: string; address?: string } {
  const [first, last, email] = [given.one('first_name'), given.one('last_name'), given.one('email')];
  const phone = given.one('phone').normalize('NFKC').replace(/[().]/g, ' ').replace(/ +/g, ' ').trim();
  const isChinese = /\p{Script=Han}/u.test(first + last);
  const name = (isChinese ? `${last}${first}` : `${first} ${last}`).trim();
  return { ...(name !== '' && { name }), ...(phone !== '' && { phone }), ...(email !== '' && { address: email }) };
}

/** As the form's own question for a telephone takes it. */
const phonePattern = /^[+\d][\d -]{4,20}$/;
