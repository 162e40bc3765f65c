import type { Lang } from '#domain/words/lang.ts';

/** What somebody agrees to, in these words from this day on. Never edited, only succeeded: an older entry was made under the older words. */
export interface ConsentText extends Readonly<Record<Lang, string>> {
  readonly from: string;
}

/**
 * Consents, by the field that is answered when one agrees: leaving it empty is always possible, and taking it back erases it. The entry
 * in which it was answered says when; the words then in force say to what.
 */
export const consents: Readonly<Record<string, readonly ConsentText[]>> = {
  contact: [
    { from: '2000-01-01', zh: '电话只给办这件事的人看，每看一次都有记录，用来找您核实、告诉您结果、回访。不留也照样办。', en: 'Contact details are seen only by those who handle this matter, each look is recorded; they serve to ask you, to tell you the result and to call back. Leaving none changes nothing in the handling.' },
  ],
  recordings: [
    { from: '2000-01-01', zh: '录音只用来核对记下来的话，办这件事的人可以听。不留录音也照样办。', en: 'A recording serves to check what was written down; those who handle the matter can listen to it. Without one it is handled all the same.' },
  ],
};

/** The words in force on a day. */
export const consentOn = (field: string, day: string): ConsentText | undefined =>
  (Object.hasOwn(consents, field) ? consents[field] : undefined)?.findLast(({ from }) => from <= day);
