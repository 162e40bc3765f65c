import { choice, longText, photos, unit } from '#domain/words/field.ts';
import { at, clock, superiorOf } from '#domain/words/holder.ts';
import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { networks } from '../laws.ts';

const there = ['in-place', 'missing'] as const;
const four = ['organisation', 'premises', 'people', 'rules'] as const;
const ready = { organisation: 'in-place', premises: 'in-place', people: 'in-place', rules: 'in-place' } as const;

/** 网点组建: a station, room or contact place counts as set up only when organisation, premises, people and rules are all found in place. */
export const networkSetup = procedure({
  id: 'network-setup', from: '2000-01-01', law: networks(1), kind: 'internal',
  fields: {
    site: unit('work-station'), level: choice('public', ['station', 'room', 'point']), purpose: choice('internal', ['set-up', 'inspection']),
    builder: unit('town', 'village'), plan: longText('internal', 2000, '牌子已挂，一楼两间，四人到岗，四项制度上墙。'),
    organisation: choice('public', there), premises: choice('public', there), people: choice('public', there), rules: choice('public', there),
    staff: choice('public', ['under-four', 'four', 'five', 'over-five']),
    found: longText('internal', 2000, '制度还没有上墙。'), mended: longText('internal', 2000, '制度已上墙，照片附后。'), photos: photos('internal', 6),
  },
  open: {
    form: ['site', 'level', 'purpose', 'builder', 'plan'], needs: ['site', 'level', 'purpose', 'builder'], by: ['applicant', 'inspector'], law: networks(6),
    to: [{ to: 'inspecting-station', when: { level: 'station' } }, { to: 'inspecting', when: { purpose: 'inspection' } }, { to: 'checking' }],
    seats: { applicant: { actor: 'unit', kind: 'petition-office' }, site: { field: 'site' }, builder: { field: 'builder' }, inspector: { kind: 'petition-office' } },
  },
  holders: {
    clock, applicant: at('unit', 'applicant'), builder: at('unit', 'builder'), above: superiorOf('unit', 'builder'), inspector: at('petition-office', 'inspector'),
  },
  keeper: 'inspector',
  needs: { inspect: four, supply: ['mended'] },
  takes: { inspect: ['found', 'photos'], supply: ['photos'] },
  steps: {
    checking:             { by: 'above', within: value('network-check'), law: networks(6), may: { inspect: [{ to: 'inspecting', when: ready, sample: value('network-sample') }, { to: 'accepted', when: ready }, { to: 'sent-back' }] } },
    inspecting:           { by: 'inspector', within: value('network-inspect'), law: networks(7), may: { inspect: [{ to: 'accepted', when: ready }, { to: 'sent-back' }] } },
    'inspecting-station': { by: 'inspector', within: value('network-inspect'), law: networks(3), may: { inspect: [{ to: 'accepted', when: { ...ready, staff: 'four' } }, { to: 'accepted', when: { ...ready, staff: 'five' } }, { to: 'sent-back' }] }, needs: { inspect: ['staff'] } },
    'sent-back':          { by: 'builder', within: value('network-mend'), law: networks(8), may: { supply: [{ to: 'inspecting-station', when: { level: 'station' } }, { to: 'inspecting', when: { purpose: 'inspection' } }, { to: 'checking' }] } },
  },
  ends: { accepted: { outcome: 'concluded', law: networks(6) }, withdrawn: { outcome: 'withdrawn', law: networks(8) } },
  shared: [
    { by: ['clock'], law: networks(10), may: { warn: 'here', escalate: 'here' } },
    { by: ['applicant'], law: networks(8), may: { withdraw: 'withdrawn' } },
  ],
  warn: value('warn'), keeps: { years: 5, law: networks(15) },
});
