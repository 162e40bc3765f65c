import type { PaperWording } from '#domain/words/paper.ts';
import type { PaperId } from '../../papers.ts';

const contact = ['Contact', 'Telephone'] as const;

export const papersEn: PaperWording<PaperId> = {
  addressed: 'To {to}:',
  unnamed: 'Name and address are left blank, to be filled in by hand.',
  blank: '____________',
  number: 'No. {matter}',
  basis: 'Basis: {law}',
  seal: '(seal)',
  receipt: 'Ledger entry {seq}, fingerprint {hash}',
  papers: {
    receipt: { title: 'Receipt', opening: 'What you brought on {registered} has been registered under number {matter}.', closing: '[{holder} takes the next step by {due}. ]With the number and the code on your slip you can look it up at any time; the code is not printed here, please keep it apart.', blanks: ['Received by', 'Telephone'] },
    'proxy-receipt': { title: 'Receipt for papers taken in for you', opening: 'On {registered} {from} took in the following for you under number {matter}; it goes to {holder}.', closing: 'This room only hands papers in and decides nothing. Terms run once the petition office has taken them in, and you will be told.', blanks: ['Taken in by', 'Telephone'] },
    'accusation-receipt': { title: 'Receipt for an accusation', opening: 'What you handed in on {registered} has been received under number {matter}.', closing: 'What it says and who you are are kept confidential by law. This receipt names no person, unit or content. With the number and the code you can see whether it has been accepted.', blanks: ['Received by'] },
    'transfer-letter': { title: 'Letter of transfer', opening: 'The petition brought by {name} on {registered} ({subject}), number {matter}, is within your competence and is transferred to you.', closing: 'Please tell the petitioner in writing[ by {due}] whether you accept it. If it is not within your competence, object with reasons within five working days of receipt; do not return it by yourselves.', blanks: ['Enclosures', ...contact] },
    'assignment-letter': { title: 'Letter of assignment', opening: 'The petition brought by {name} on {registered} ({subject}), number {matter}, is assigned to you.', closing: 'Please tell the petitioner in writing whether you accept it, and report the result by {report-by}.', blanks: ['Enclosures', ...contact] },
    'objection-letter': { title: 'Objection', opening: 'On {day} we object to having been sent matter {matter}[ ({subject})]; please verify.', closing: 'The term for telling the resident goes on running meanwhile; the papers stay with us until the return is decided.', blanks: contact },
    'work-order': { title: 'Work order', opening: 'The following, number {matter}, is dispatched to you.', closing: '[Please accept it by {due}. ]If it is not yours to do, dispute the dispatch in time, with reasons.', blanks: ['Accepted by', 'Time'] },
    'acceptance-notice': { title: 'Notice of acceptance', opening: 'What you brought on {registered} ({subject}), number {matter}, has been examined and is accepted as of {day}.', closing: '[It has to be concluded by {due}. ]Meanwhile you may add to it or withdraw it.', blanks: contact },
    'simplified-notice': { title: 'Notice of simplified handling', opening: 'What you brought on {registered} ({subject}), number {matter}, is handled in the simplified way as of {day}.', closing: '[You have an answer by {due}. ]If it turns out complex it becomes ordinary; the term still counts from acceptance.', blanks: contact },
    'refusal-notice': { title: 'Notice of non-acceptance', opening: 'What you brought on {registered} ({subject}), number {matter}, is not accepted, for this reason:', closing: 'New facts and reasons can be brought as a new matter.', blanks: contact },
    'no-further-notice': { title: 'Notice that it is not accepted again', opening: 'What you brought on {registered} ({subject}), number {matter}, rests on the same facts and reasons as a matter that has been exhausted, and is not accepted again.', closing: 'New facts and reasons can be brought as a new matter.', blanks: contact },
    'diversion-notice': { title: 'Notice of the procedure to take', opening: 'What you brought on {registered} ({subject}), number {matter}, has to take this road:', closing: 'Please take the road named above; it has terms of its own, do not lose time.', blanks: contact },
    'extension-notice': { title: 'Notice of extension', opening: 'The term of what you brought on {registered} ({subject}), number {matter}, has been extended with the approval of the head.', closing: '[It is now concluded by {due}.]', blanks: contact },
    'materials-notice': { title: 'Notice of missing papers', opening: 'Your application of {registered}, number {matter}, still needs what follows. Everything that is missing is named here, once and for all:', closing: '[Please bring it by {due}. ]Then it goes on; an application about which nothing was said in time counts as accepted from the day it came in.', blanks: contact },
    answer: { title: 'Answer', opening: 'To what you brought on {registered} ({subject}), number {matter}, we answer:', blanks: contact },
    'simplified-answer': { title: 'Simplified answer', opening: 'To what you brought on {registered} ({subject}), number {matter}, we answer:', closing: '[Served on {served-on}.]', remedy: 'If you disagree, you can ask {reviewer} for a review within {term} of receiving this[, until {last}]. A rating, whatever it is, changes nothing about this.', blanks: contact },
    opinion: { title: 'Opinion on a petition', opening: 'The petition you brought on {registered}, number {matter}, has been looked into. Our opinion is:', closing: '[Served on {served-on}.]', remedy: 'If you disagree, you can ask {reviewer} for a review within {term} of receiving this opinion[, until {last}]. Without such a request this opinion concludes the matter. A rating, whatever it is, changes nothing about this.', blanks: contact },
    'review-opinion': { title: 'Opinion on review', opening: 'The petition you asked to have reviewed, number {matter}, has been reviewed. Our opinion is:', closing: '[Served on {served-on}.]', remedy: 'If you disagree, you can ask {reviewer} for a re-review within {term} of receiving this opinion[, until {last}]. A rating, whatever it is, changes nothing about this.', blanks: contact },
    're-review-opinion': { title: 'Opinion on re-review', opening: 'The petition you asked to have re-reviewed, number {matter}, has been re-reviewed. Our opinion is:', closing: '[Served on {served-on}. ]This is the last level. The same facts and reasons are not accepted again; new facts and reasons can be brought as a new matter.', blanks: contact },
    'service-return': { title: 'Proof of service', opening: 'Papers of matter {matter} were served as follows:', closing: 'If the recipient refuses to sign, the server writes down what happened and a witness signs.', blanks: ['Papers served', 'Signature of recipient', 'Received on', 'Signature of server', 'Signature of witness'] },
    'mediation-agreement': { title: 'Mediation agreement', opening: '{name} and the other side, mediated by {from} in matter {matter}, agree of their own free will:', closing: 'Each side keeps a copy, and the mediators keep one.', blanks: ['Party (signature)', 'Other side (signature)', 'Mediator (signature)'] },
    'supervision-order': { title: 'Supervision order', opening: 'In the supervision under number {matter}, please do the following:', closing: '[Report the result in writing by {due}. ]Supervision does not change the term of the matter supervised.', blanks: ['Received by', 'Time'] },
  },
};
