import type { WordingOf } from '#domain/words/wording.ts';
import type { topic } from '../../procedures/topic.ts';

export const topicEn = {
  title: 'Topic of the month',
  summary: 'What many raise again and again becomes one topic: its root, who cures it, by when, and how many raised it before and after, published.',
  steps: {
    gathering: { label: 'Gathering', duty: 'gather the requests and hand it to its owner', now: '{holder} is gathering and hands it over by {due}.' },
    planning: { label: 'Planning', duty: 'set a plan and a day', now: '{holder} sets the plan by {due}.' },
    curing: { label: 'Being cured', duty: 'cure it at the root and say how', now: '{holder} cures it by {due}.' },
    watching: { label: 'Watched', duty: 'compare before and after, pass it or send it back', now: 'It was cured and is watched until {due}.' },
  },
  ends: { passed: { label: 'Cured', now: 'It passed; the counts before and after are published.' } },
  holders: { clock: 'the clock', desk: 'the intake desk', station: 'the intake desk', owner: 'the owner', head: 'the head of the owner' },
  fields: {
    subject: { label: 'Topic', hint: 'One sentence, published as it stands' },
    cause: { label: 'Where its root lies', hint: 'Why it is raised again and again; published, so name nobody' },
    owner: { label: 'Owner', hint: 'Who cures it' },
    place: { label: 'Which area', hint: 'May be left out' },
    category: { label: 'Which kind', hint: 'With it, before and after count this kind (in this area)' },
    numbers: { label: 'Numbers', hint: 'Numbers of service requests, with spaces or lines between' },
    filter: { label: 'Ledger filter', hint: 'What stands after “?” in the address of the ledger, such as category=transport.road' },
    plan: { label: 'Plan', hint: 'How, and by whom; published' },
    'cure-by': { label: 'Cured by', hint: 'The term ends on that day' },
    cure: { label: 'Cure at the root', hint: 'What was done and what keeps it so; published' },
    'cured-on': { label: 'Cured on', hint: 'Before and after are parted at this day' },
    record: { label: 'Record', hint: 'What was looked at; facts only' },
    reason: { label: 'Reason', hint: 'The facts' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { label: 'Set the topic', sentence: '{who} set a topic[, number {number}]', notice: 'A topic was set.' },
    assign: { label: 'Hand to its owner', sentence: '{who} handed it to its owner', notice: 'It was handed to its owner.' },
    'send-back': { label: 'Not cured, send back', sentence: '{who} sent it back for another plan[: {reason}]', notice: 'It is not cured and needs another plan.' },
  },
} satisfies WordingOf<typeof topic>;
