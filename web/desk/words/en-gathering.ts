import type { GatheringWord } from './zh-gathering.ts';

export const gatheringEn = {
  children: 'Opened from this',
  childElsewhere: '{n} more with other units (outside what you may see)',
  cameOn: 'came on {date}',
  notCome: 'has not come yet',
  chargedDays: '{n} working days late, charged to that unit',
  topics: 'Topics',
  newTopic: 'Set a topic',
  topicsLead:
    'What is raised again and again becomes one topic: its root, its owner, and how many raised it before and after. Gathers service requests only.',
  topicsNone: 'No topics yet',
  topicsNoneNote:
    'Narrow the ledger to what keeps coming back and press “Make a topic”; or set one and gather by number.',
  topicPublished: 'published',
  topicGathered: '{n} gathered',
  topicNotCured: 'Not cured yet; compared once it is',
  topicTooEarly: 'Cured only now; compared in some days',
  topicBefore: 'Before',
  topicAfter: 'After',
  topicWindows: '{n} days each',
  topicMatters: 'Gathered by topic {number}',
  topicWillGather: 'The service requests this filter of the ledger finds are gathered with it.',
  makeTopic: 'Make a topic',
} satisfies Record<GatheringWord, string>;
