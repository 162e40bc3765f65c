/** The longest a subject and a detail may be, in characters, as the regulation asks. */
const longest = { subject: 100, detail: 20_000 } as const;

/** Plain words as a form: the first line, or its first sentence, is what it is about; all of it is the detail. */
export function formOfWords(text: string, subject?: string): { readonly subject: string; readonly detail: string } {
  const whole = wellFormed(text).trim();
  const about = wellFormed(subject ?? '').trim() || firstOf(whole);
  return { subject: cut(about, longest.subject), detail: cut(whole === '' ? about : whole, longest.detail) };
}

function firstOf(text: string): string {
  const [line = ''] = text.split('\n');
  const [sentence = ''] = line.split(/(?<=[。！？!?])/u);
  return [...line].length > longest.subject ? sentence.trim() : line.trim();
}

/** Characters, not halves of them: an emoji is one. */
const cut = (text: string, most: number): string => {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
};

const wellFormed = (text: string): string => text.toWellFormed().replaceAll('\u0000', '').replaceAll('\r', '');
