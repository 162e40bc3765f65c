const digits = '〇一二三四五六七八九';

/** A number as replies write it: 12, １２, 十二, 二十, 两. Undefined when it is none. */
export function numeral(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll('两', '二').replaceAll('零', '〇');
  if (/^\d{1,8}$/.test(plain)) return Number(plain);
  const [, tens = '', units = ''] = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(plain) ?? [];
  if (plain.includes('十')) return plain.length > 3 ? undefined : (digitOf(tens) || 1) * 10 + digitOf(units);
  return plain.length === 1 && digits.includes(plain) ? digitOf(plain) : undefined;
}

const digitOf = (sign: string): number => (sign === '' ? 0 : digits.indexOf(sign));
