import type { WordingOf } from '#domain/words/wording.ts';
import type { networkSetup } from '../../procedures/network-setup.ts';

const there = { 'in-place': 'In place', missing: 'Missing' } as const;

export const networkSetupEn = {
  title: 'Setting up the network',
  summary: 'A station, room or contact place counts as set up when organisation, premises, people and rules are found in place; every station is inspected, rooms and contact places are sampled.',
  steps: {
    checking: { label: 'With the town', duty: 'look at the four things on site', now: '{holder} looks at organisation, premises, people and rules on site by {due}.' },
    inspecting: { label: 'Spot check', duty: 'inspect on site', now: 'It was drawn: {holder} inspects it by {due}.' },
    'inspecting-station': { label: 'Inspection of a station', duty: 'inspect the four things and count the staff', now: 'Every station is inspected: {holder} does so by {due}.' },
    'sent-back': { label: 'Sent back', duty: 'mend what is missing and report', now: 'Something is missing: {holder} mends it by {due} and reports.' },
  },
  ends: {
    accepted: { label: 'Accepted, in use', now: 'All four are in place; it is in use.' },
    withdrawn: { label: 'Withdrawn', now: 'The unit that applied withdrew.' },
  },
  holders: { clock: 'the clock', applicant: 'the unit that applied', builder: 'the unit that sets it up', above: 'the superior of the unit that sets it up', inspector: 'the mass-work department' },
  fields: {
    site: { label: 'Which station, room or contact place', hint: 'Enter it in the register of units first' },
    level: { label: 'Level', hint: 'A town has a station, a village a room, a group a contact place', options: { station: 'Station', room: 'Room', point: 'Contact place' } },
    purpose: { label: 'Why', hint: 'A new one asks to be accepted; of those that stand, stations are all inspected, rooms and contact places when drawn', options: { 'set-up': 'New, to be accepted', inspection: 'Inspection of one that stands' } },
    builder: { label: 'Who sets it up', hint: 'It mends what is missing' },
    plan: { label: 'How far it is', hint: 'A sentence each on sign, rooms, people, rules' },
    organisation: { label: 'Organisation', hint: 'The sign is up, the superior is clear, it has a head', options: there },
    premises: { label: 'Premises', hint: 'A fixed place that people can find', options: there },
    people: { label: 'People', hint: 'They are there and know what they look after', options: there },
    rules: { label: 'Rules', hint: 'Work rules on the wall, a ledger begun', options: there },
    staff: { label: 'How many work at the station', hint: 'One head, one deputy and two or three others: four or five in all', options: { 'under-four': 'Three or fewer', four: 'Four', five: 'Five', 'over-five': 'Six or more' } },
    found: { label: 'What is missing', hint: 'Plainly, so that it can be mended' },
    mended: { label: 'What was mended', hint: 'One by one, against what was missing' },
    photos: { label: 'Photos', hint: 'Up to six, or none' },
  },
  clocks: {},
  documents: {},
  acts: {
    register: { sentence: '{who} applied for inspection[, number {number}]', notice: 'The inspection has been registered.' },
    inspect: { label: 'Write down what was found', sentence: '{who} inspected it on site[, missing: {found}]', notice: 'It was inspected; what was found is written down.' },
    supply: { label: 'Mended, report again', sentence: '{who} mended it and reported again[: {mended}]', notice: 'What was missing has been mended: please look again.' },
  },
} satisfies WordingOf<typeof networkSetup>;
