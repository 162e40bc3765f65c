import type { Cut, Ordinary } from '../text/cut.ts';
import type { Lexicon } from './lexicon.ts';
import { evened } from './pieces.ts';

/** The commonest family names: most of the country. A word that begins with one may be a person's name. */
const family = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
);
/** An estate or a road may be called after anybody; one word before such a word is its name. */
const called = /^(?:小区|花园|家园|公寓|公馆|广场|大厦|山庄|大道|街道|小学|中学|幼儿园|地铁站)$/u;
/** Plain words with 高 are what many problems are about: lines, poles, storeys, railways. */
const plain = /^高[压架杆速层温空铁考中校新价额峰利]/u;
/** What so many messages say is a word of the language, not somebody's name. */
const common = 10;

const nobody: Ordinary = () => false;

/** Whether a word may name a person: what a topic is called and known by must not. Rather one word too many is left out. */
const mayNamePerson = (word: string, { holding }: Lexicon, ordinary = nobody): boolean =>
  /^\p{Script=Han}{2,3}$/u.test(word) &&
  family.has(word.charAt(0)) &&
  !plain.test(word) &&
  !/.{2}[镇乡村路街巷苑]$/u.test(word) &&
  !ordinary(word) &&
  (holding.get(word) ?? 0) < common;

/** Whether a text speaks of somebody: by a form of address, or by a word that may be a name. */
export const personIn =
  (cut: Cut, lexicon: Lexicon, ordinary = nobody) =>
  (text: string): boolean =>
    addressesPerson(text) ||
    cut(evened(text)).some((word, i, all) => !called.test(all[i + 1] ?? '') && mayNamePerson(word, lexicon, ordinary));

const addressesPerson = (text: string): boolean =>
  /[某×*＊]|先生|女士|同志|\p{Script=Han}(?:某|警官|局长|院长|校长)/u.test(text);
