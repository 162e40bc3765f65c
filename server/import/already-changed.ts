import type { Lang } from '#domain/words/lang.ts';

/** Why a row is refused whose number came in before with other words. */
export const alreadyChanged: Readonly<Record<Lang, string>> = {
  zh: '这个编号已经导入过，但内容和那一次不同。已登记的内容不能改；请核对编号，或另用新编号。',
  en: 'This number came in before with other words. What is registered stays as it is: check the number, or give it a new one.',
};
