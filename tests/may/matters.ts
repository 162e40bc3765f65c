import type { Kind } from '#domain/words/procedure.ts';
import type { County, Mine } from '../county.ts';

/** A matter as the test knows it, from what it did itself: never read back from the server. */
export interface Known extends Mine {
  readonly name: string;
  readonly kind: Kind;
  /** Units that have or had it. */
  readonly had: readonly string[];
  /** The post that holds it: it sees what it holds. */
  readonly post: string;
  readonly apart?: true;
  readonly accused?: string;
  /** Read by anybody, in outline and without words. */
  readonly public?: true;
  /** Words that stand nowhere else. */
  readonly words: readonly string[];
  /** Of whoever brought it: sealed. */
  readonly sealed: Readonly<Record<'name' | 'phone', string>>;
}

/** One of every sort of matter, with units of every relation around it. */
export async function knownMatters(county: County): Promise<readonly Known[]> {
  return [
    await request(county),
    await claim(county),
    await against(county),
    await petitionAccusing(county),
    await accusation(county),
    await dispute(county),
  ];
}

const contact = (i: number) => ({ name: `桑榆${'甲乙丙丁戊己'[i]}`, phone: `1370000${7100 + i}` });
const about = (i: number) => {
  const word = `琥珀纽扣${'子丑寅卯辰巳'[i]}`;
  return {
    form: { subject: `${word}的事`, detail: `去年腊月${word}丢了。`, contact: contact(i) },
    said: { words: [word], sealed: contact(i) },
  };
};

async function request(county: County): Promise<Known> {
  const { form, said } = about(0);
  const mine = await county.says('service-request', form);
  await (await county.post('hotline-station')).does(mine.id, 'dispatch', { unit: 'qingshi' });
  const had = ['hotline', 'qingshi'];
  return { ...mine, ...said, name: 'service request', kind: 'service', had, post: 'qingshi-unit', public: true };
}

async function claim(county: County): Promise<Known> {
  const { form, said } = about(1);
  const mine = await county.says('petition', form);
  await office(county, mine, { body: 'qingshi', kind: 'claim' });
  const had = ['petition-office', 'qingshi'];
  return { ...mine, ...said, name: 'petition', kind: 'petition', had, post: 'qingshi-unit' };
}

/** A claim about a unit: not set apart, and still shut to the unit it is about. */
async function against(county: County): Promise<Known> {
  const { form, said } = about(2);
  const mine = await county.says('petition', form);
  await office(county, mine, { body: 'jiaotong', kind: 'claim', accused: 'qingshi' });
  const had = ['petition-office', 'jiaotong'];
  const known = {
    ...mine,
    ...said,
    name: 'petition that accuses',
    kind: 'petition',
    had,
    post: 'jiaotong-unit',
  } as const;
  return { ...known, accused: 'qingshi' };
}

async function petitionAccusing(county: County): Promise<Known> {
  const { form, said } = about(3);
  const mine = await county.says('petition', { ...form, kind: 'accusation', accused: 'qingshi' });
  const known = {
    ...mine,
    ...said,
    name: 'accusation among petitions',
    kind: 'petition',
    had: ['discipline'],
  } as const;
  return { ...known, post: 'discipline-unit', accused: 'qingshi', apart: true };
}

async function accusation(county: County): Promise<Known> {
  const { form, said } = about(4);
  const mine = await county.says('accusation', { ...form, accused: 'qingshi', named: 'named' });
  const known = { ...mine, ...said, name: 'accusation', kind: 'private', had: ['discipline'] } as const;
  return { ...known, post: 'discipline-unit', accused: 'qingshi', apart: true };
}

async function dispute(county: County): Promise<Known> {
  const { form, said } = about(5);
  const asked = { ...form, committee: 'qingshi-mediation', about: 'neighbours', 'other-side': { name: '江枫丁' } };
  const mine = await county.says('dispute', asked);
  const had = ['qingshi-mediation'];
  return { ...mine, ...said, name: 'private', kind: 'private', had, post: 'qingshi-mediation-unit' };
}

const office = async (county: County, { id }: Mine, data: object) =>
  (await county.post('petition-office-petition-office')).does(id, 'transfer', data);
