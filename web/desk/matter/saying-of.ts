import type { MatterView } from '#server/routes/contract.ts';
import type { Saying } from '../counter/use-saying.ts';

type Read = Pick<MatterView, 'form' | 'masked' | 'place'>;

/** What was said when it was registered, without the category that whoever said it chose. What the reader may not see stands there as `***`: it is no word of it. */
export function sayingOf({ form, masked, place }: Read): Saying | undefined {
  const words = (name: string) => (typeof form[name] === 'string' && !masked.includes(name) ? form[name] : '');
  const [subject, detail] = [words('subject'), words('detail')];
  if (subject === '' && detail === '') return undefined;
  return {
    ...(subject !== '' && { subject: subject.slice(0, 200) }),
    ...(detail !== '' && { detail: detail.slice(0, 2000) }),
    ...(place !== null && { place }),
  };
}
