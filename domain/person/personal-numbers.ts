/** Numbers that belong to one person: identity card, mobile telephone, bank card, letters, a car. */
export const personalNumbers: readonly RegExp[] = [
  /(?<![0-9])[1-9]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx](?![0-9])/g,
  /(?<![0-9-])1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?![0-9])/g,
  /(?<![0-9])62\d{14,17}(?![0-9])/g,
  /[\w.+-]{1,64}@[\w-]{1,60}\.[a-z]{2,10}/gi,
  /[京津沪渝冀豫云辽黑湘楚皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·]?[A-Z0-9]{5,6}(?![A-Z0-9])/g,
];
