import type { WordingOf } from '#domain/words/wording.ts';
import type { privacyRequest } from '../../procedures/privacy-request.ts';

const scopes = { all: 'everything about me in this matter', person: 'only contact details and papers', recordings: 'only recordings' };

export const privacyRequestEn = {
  title: 'Request about one’s own information',
  summary: 'See, copy, correct or erase what is kept about you here, take back a consent, or ask for an explanation.',
  steps: {
    received: { label: 'To be taken up', duty: 'Take up a request about personal information', now: 'Your request is with {holder}. You are told by {due} whether it is taken up.' },
    handling: { label: 'Being handled', duty: 'Handle and answer', now: '{holder} is on it and answers you by {due}.' },
  },
  ends: {
    erased: { label: 'Erasure granted', now: 'It was granted and is being erased in that matter. What went and what stays is shown there under “my information”.' },
    granted: { label: 'Done', now: 'It is done; the answer says how.' },
    refused: { label: 'Refused', now: 'It was refused for the reasons above. You can complain to the cyberspace administration or go to court (Personal Information Protection Law, arts. 50 and 65).' },
    withdrawn: { label: 'Withdrawn', now: 'Dropped as you wished. You can ask again at any time.' },
  },
  holders: { resident: 'the person', clock: 'the clock', officer: 'the personal-information officer', superior: 'the superior' },
  fields: {
    subject: { label: 'What is asked', hint: 'One sentence' },
    ask: { label: 'What would you like', hint: 'Choose one', options: { copy: 'a copy', correct: 'a correction', erase: 'erasure', withdraw: 'take back a consent', explain: 'an explanation' } },
    scope: { label: 'Of what', hint: 'Only for erasure or a consent taken back', options: scopes },
    matter: { label: 'About which matter', hint: 'Its number' },
    detail: { label: 'Anything else', hint: 'For a correction: what it says and what it should say; may be left empty' },
    contact: { label: 'How to reach you', hint: 'May be left empty; the slip shows the answer' },
    reply: { label: 'Answer', hint: 'What was done, what stays and why' },
    reason: { label: 'Reasons for refusing', hint: 'Which article, kept until when' },
    words: { label: 'What you add', hint: 'May be left empty' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { label: 'Ask', sentence: '[{self} asked about their own information: {ask}][{by} took down a request about personal information: {ask}][, number {number}]', notice: 'Your request was received[, number {number}].' },
    accept: { label: 'Take up', sentence: '{who} took it up', notice: 'Your request was taken up.' },
    grant: { label: 'Grant', sentence: '{who} granted it[: {reply}]', notice: '{who} granted your request[: {reply}].' },
    refuse: { label: 'Refuse', sentence: '{who} refused[: {reason}]', notice: '{who} did not grant it[: {reason}].' },
    supplement: { label: 'Add', sentence: '{who} added to it', notice: 'What you added was taken down.' },
  },
} satisfies WordingOf<typeof privacyRequest>;
