import type { FiguresWording, FigureWordsOf } from '#domain/words/figure-wording.ts';
import type { FigureId, figures } from '../../figures/index.ts';

type Words = { readonly [F in FigureId]: FigureWordsOf<(typeof figures)[F]> };

const grades = { satisfied: 'Satisfied (4, 5)', fair: 'Fair (3)', dissatisfied: 'Dissatisfied (1, 2)', 'not-rated': 'Not rated' };
const notRated = { 'not-rated': 'No rating is neither satisfied nor dissatisfied' };
const kept = { 'in-time': 'Answered in time', late: 'Answered late' };

const words = {
  'on-time': {
    title: 'Answered in time',
    says: 'Of the answers that were due, how many came in time. One that is due and has not come is late; one not yet due is not counted.',
    parts: { ...kept, unanswered: 'Due and not answered', withdrawn: 'Withdrawn before its term', diverted: 'Led to another road',
      excluded: 'Exclusion asked for', other: 'Merged, returned and the like' },
    leftOut: {
      withdrawn: 'Withdrawn by the resident: no answer is owed',
      diverted: 'On another lawful road, with the terms of that road',
      excluded: 'Another unit reviews it; refused, a new term begins and is counted',
      other: 'The term went with the matter to whoever took it over and is counted there',
    },
  },
  resolved: {
    title: 'Resolved',
    says: 'Of the valid judgements residents gave, how many say that it is resolved.',
    parts: { resolved: 'The resident says resolved', unresolved: 'The resident says unresolved', declined: 'Would not judge', 'not-reached': 'Not reached', silence: 'Said nothing in time' },
    leftOut: {
      declined: 'Not to judge is their right',
      'not-reached': 'Nobody was reached: what they think is not known',
      silence: 'Silence is neither resolved nor unresolved',
    },
  },
  'satisfaction-office': {
    title: 'Satisfied with the petition office',
    says: 'How petitioners rate the petition office, apart from the handling body; of several ratings in one matter the last counts.',
    parts: grades,
    leftOut: notRated,
  },
  'satisfaction-body': {
    title: 'Satisfied with the handling body',
    says: 'How petitioners rate the competent body, apart from the petition office; of several ratings in one matter the last counts.',
    parts: grades,
    leftOut: notRated,
  },
  'first-repeat': {
    title: 'First and repeat',
    says: 'Of the matters registered, how many are linked to an earlier one about the same thing: by matter, never by person. Neither more nor fewer says who works well.',
    parts: { repeat: 'Linked to an earlier matter', first: 'First' },
    leftOut: {},
  },
  'charged-time': {
    title: 'Time charged to departments called',
    says: 'Working days by which departments called together came late or have not come: charged to them, not to who called.',
    parts: { 'in-time': 'Reported in time', late: 'Reported late', 'not-come': 'Due and not reported', recalled: 'Recalled' },
    leftOut: { recalled: 'Recalled by who called: nobody had to come any more' },
  },
  'service-items': {
    title: 'Service items cut',
    says: 'How many items of the catalogue are in force on the first and on the last day, and by how many per cent they fell or rose; several versions of one item are one.',
  },
  topics: {
    title: 'Topics before and after',
    says: 'For every topic: how many requests of its kind there were in as many days before its cure as have passed since. Where the topic names a kind, those not gathered count too.',
  },
  'petitions-registered': {
    title: 'Petitions registered',
    says: 'Petitions registered, without accusations. The number is no measure of any unit.',
    parts: { claim: 'Claims', suggestion: 'Suggestions', unsorted: 'Not sorted at registration' },
    leftOut: {},
  },
  'petition-routing': {
    title: 'Transferred, assigned, supervised',
    says: 'How often the petition office transferred, assigned and supervised, without accusations.',
    parts: { transfer: 'Transferred', assign: 'Assigned', supervise: 'Supervised' },
    leftOut: {},
  },
  'annual-report': {
    title: 'Annual report on petitions',
    says: 'What art. 41 of the Regulations on Petition Work asks for, item by item; what is not held here is said to be so, with the reason.',
    fields: {
      registered: { label: 'Petitions in numbers' },
      'by-month': { label: 'Petitions in numbers, by month' },
      accusations: { label: 'Accusations', why: 'Accusations are handled and counted by the body competent for them and enter no sum here (art. 30, 46).' },
      areas: { label: 'What they are about' },
      bodies: { label: 'Bodies and units complained of most' },
      routing: { label: 'Transferred, assigned, supervised' },
      'routed-to': { label: 'Transferred, assigned, supervised, by unit' },
      advice: { label: 'Advice on work, policy and discipline, and what came of it', why: 'No regulation for such advice is kept here yet; the petition office adds it by hand.' },
      'on-time': { label: 'Other: answered in time' },
      office: { label: 'Other: satisfied with the petition office' },
      body: { label: 'Other: satisfied with the handling body' },
    },
  },
} satisfies Words;

export const figuresEn: FiguresWording = {
  divisions: { unit: 'Unit', category: 'Category', place: 'Place', month: 'Month', procedure: 'Procedure' },
  hidden: 'fewer than {n}, not shown',
  all: 'All',
  unnamed: 'not named',
  figures: words,
};
