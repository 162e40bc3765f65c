import type { PrivacyWords } from '../privacy.ts';

export const privacyEn: PrivacyWords = {
  purposes: {
    reach: 'to ask you and tell you the result', handle: 'to handle what you said', decide: 'to decide, and to be able to review it', prove: 'to show how things were', hear: 'to check what was written down', mediate: 'to bring both sides together', pair: 'to find the same matter in another system', 'office-work': 'for work between offices', 'sign-in': 'to know who uses this system', deliver: 'to deliver messages', exchange: 'to exchange with superior systems as required', safety: 'to protect information and to register nothing twice',
  },
  gone: { 'any-time': 'you can take it back at any time; it goes at once', 'when-ended': 'on request once the matter has ended', 'when-over': 'must be kept for its whole time' },
  until: { 'its-matter': 'goes with its matter', 'a-day': 'one day', 'a-session': 'until signed out or timed out', 'while-employed': 'while employed, then removed by the administrator', 'until-told': 'until the person changes their mind', 'while-listed': 'as long as the row is listed', 'until-succeeded': 'until enough later versions have followed' },
  bases: { asked: 'the person asked', 'consent-withdrawn': 'consent taken back', 'keeping-over': 'keeping time over', unlawful: 'should not have been collected', court: 'decided by a court or authority' },
  scopes: { all: 'everything', person: 'contact details and papers', recordings: 'recordings' },
  words: 'what you said, pictures, and what was written while handling it',
  contact: 'name and how to reach you',
  tables: {
    matter: 'title, number in another system', content: 'what you said, contact details (sealed)', file: 'pictures, recordings, papers', search: 'words it is found by', twin: 'pieces by which the same thing said twice is found (cut up into numbers, not to be read)', recurring: 'titles and words of recurring problems', person_key: 'the key to your information', correspondent: 'the address you wrote from (sealed)', exchange_case: 'what a superior system told (sealed)', exchange_difference: 'where a superior system says otherwise (sealed)', request_key: 'a fingerprint against double registration', webhook_delivery: 'public facts told to programs',
    call: 'the number of a call under way (sealed)', news: 'signals to open desks', exchange_reject: 'what a superior system sent and could not be taken in (sealed)', message: 'what became of a message', told_no_more: 'who wants no more messages (a fingerprint of the number)', session: 'the browser that signed in',
    staff: 'names and user names of staff', staff_contact: 'where staff get codes (sealed)', factor: 'second factors of staff', outside_name: 'names of staff in a single sign-on (sealed)', ticket: 'single-use proofs of a sign-in', hand_over: 'why a post changed hands', model: 'words that at least three matters share, with their weight in suggestions', saved_view: 'queries staff saved', register_row: 'posted names, mail addresses of posts', register_past: 'names posted before',
  },
};
