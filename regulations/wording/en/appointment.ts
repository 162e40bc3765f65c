import type { WordingOf } from '#domain/words/wording.ts';
import type { appointment } from '../../procedures/appointment.ts';

export const appointmentEn = {
  title: 'Appointment on a reception day',
  summary: 'A time on a published reception day, to say it in person; what is said is written down and read back, and what has to be done goes on as a matter of its own.',
  steps: {
    asked: { label: 'Waiting for confirmation', duty: 'confirm the time', now: '{holder} confirms by {due}.' },
    confirmed: { label: 'Confirmed', duty: 'meet', now: 'It is settled: come to the place of reception on {due}. Bring your slip.' },
  },
  ends: {
    met: { label: 'Met', now: 'You have met; what was said is written below.' },
    absent: { label: 'Did not come', now: 'You were not there at the time agreed. Book again whenever you like; nothing is held against you.' },
    withdrawn: { label: 'Called off', now: 'You called it off; somebody else can have the time.' },
  },
  holders: {
    resident: 'the visitor', clock: 'the clock', desk: 'the receiving unit', head: 'the head of the receiving unit', station: 'the intake desk', office: 'the petition office', field: 'the grid worker', secretary: 'the village secretary',
  },
  fields: {
    day: { label: 'Which reception day', hint: 'Who, when and where is published' },
    time: { label: 'What time', hint: 'One of the times published for the day, like 09:30' },
    subject: { label: 'What it is about', hint: 'One sentence is enough' },
    detail: { label: 'In more words', hint: 'You may write some beforehand; at the meeting what you say is written here and read back to you' },
    people: { label: 'How many people come', hint: 'A group chooses representatives, at most five (Regulations on Petition Work, art. 20)' },
    contact: { label: 'How to reach you', hint: 'So that you can be told of a change; may be left out' },
    reason: { label: 'Why it is moved', hint: 'So that the visitor understands' },
    'read-back': { label: 'Read back to the visitor, who agrees', hint: 'Not recorded without it' },
    result: { label: 'What follows', hint: 'What has to be done becomes a matter of its own with these words', options: { nothing: 'All is said, nothing more', 'service-request': 'Goes on as a service request', petition: 'Goes on as a petition' } },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: '{who} asked for {day}, {time}[, number {number}]', notice: 'Your appointment is noted[, number {number}]: {day}, {time}.' },
    confirm: { label: 'Confirm the time', sentence: '{who} confirmed the time', notice: 'Your time is confirmed.' },
    reschedule: { label: 'Move it', sentence: '{who} moved it to {day}, {time}[, because: {reason}]', notice: 'It was moved to {day}, {time}[, because: {reason}].' },
    withdraw: { label: 'Call it off', sentence: '{who} called it off', notice: 'You called the appointment off.' },
  },
} satisfies WordingOf<typeof appointment>;
