import type { Said } from './sketch.ts';

/** How somebody is addressed before anything is said. It says nothing of the matter. */
const greeting =
  /^(?:尊敬的|敬爱的|亲爱的)?[^，。！？:：\s]{0,14}(?:领导们?|书记|市长|县长|区长|镇长|局长|厅长|主任|部门|政府)?[，,:：!！。]?\s*(?:您们?好|你们?好|各位好)[，,:：!！。\s]*/u;
const addressed = /^(?:尊敬的|敬爱的|亲爱的)[^，。！？:：\s]{1,20}[，,:：!！。\s]+/u;

const headLength = 40;
const leadLength = 120;

/** What a message is about (its subject, or how it begins) and that together with its beginning. */
export function leadOf({ subject, body }: Said): { readonly head: string; readonly lead: string } {
  const begun = body.trim().replace(greeting, '').replace(addressed, '');
  const head = subject.length > 3 ? subject : `${subject}${begun.slice(0, headLength)}`;
  return { head, lead: `${head}。${begun.slice(0, leadLength)}` };
}
