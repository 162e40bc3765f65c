import type { MessageWords } from '#domain/words/message-words.ts';

export const messagesEn: MessageWords = {
  signed: 'Huiyin, {county}',
  receipt: {
    subject: 'Received: {title} ({number})',
    text: 'What you told us is registered.\nNumber: {number}\nCode: {code}\n[There will be word by {due}.\n]Follow it: {link}\nKeep number and code; give the code to nobody who has no part in this.',
  },
  left: '{left} attachments were not taken (photos and PDF only, six at most, 10 MB each). Send them again in that form, or bring them to the counter.',
  noted: { subject: 'Added to {number}', text: 'What you added now stands in {number}, and the unit that handles it can read it.\nFollow it: {link}' },
  progress: { subject: 'News of {number}', text: 'Your matter {number}: {news}\nFollow it: {link}' },
  veiled: { subject: 'News of your matter', text: 'There is news of your matter. Please look it up with its number.' },
  digest: {
    subject: 'Due on {day}: {count}',
    text: '{post}:\n{lines}\n[{others} more are not named here; sign in to see them.\n]\nAt most one of these comes on a working day, and only to a post that has something due.',
    line: '{number} {procedure}: {duty}, by {due}',
    late: '{number} {procedure}: {duty}, was due {due}',
  },
  follow: 'the address your county has made known, under “What became of it”',
  help: 'Send what you have to say: the first sentence what it is about, then when and where.\nTo follow it: send “query NUMBER CODE”.\nNo more messages: send “stop”; to have them again: “resume”.\nIn danger call 110, 119 or 120 at once.',
  stopped: 'No more messages will come here. Your matter goes on, and you can look it up at any time. To have them again, send “resume”.',
  resumed: 'You will be told when there is news.',
  standing: '{number}: {step}[, by {due}]. {now}',
  standingVeiled: 'Number and code are right. Please read how it stands on the web page: {link}',
  wrong: 'The number or the code is not right. Check the slip and send “query NUMBER CODE” again.',
  tooMany: 'Too many wrong tries. Try again in an hour, or ask the hotline.',
  onlyText: 'Only words can be taken here. Bring photos on the web page or send them by e-mail.',
  onlyAlone: 'Others in this group would see the receipt. Please write to me alone.',
  letterTask: 'Neither text message nor e-mail got through: please tell the party by letter, by telephone or in person.',
};
