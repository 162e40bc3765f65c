import { procedure } from '#domain/words/procedure.ts';
import { value } from '#domain/words/value.ts';
import { house, petitions, simple } from '../laws.ts';
import { claims, open, routed, unserved } from './petition-branches.ts';
import { petitionClocks, petitionExtensions } from './petition-clocks.ts';
import { petitionHolders } from './petition-holders.ts';
import { opinionParts as parts, petitionFields, petitionForm, petitionForStaff, petitionNeeds, petitionTakes } from './petition-questions.ts';

/** 信访事项: registered always, ended by a served opinion with review and re-review; a rating changes nothing. */
export const petition = procedure({
  id: 'petition', from: '2022-05-01', law: petitions(1), kind: 'petition', fields: petitionFields, keeper: 'office', shields: ['accused'], apart: { kind: 'accusation' },
  open: {
    form: petitionForm, needs: ['subject', 'detail'], forStaff: petitionForStaff, by: ['petitioner', 'office', 'clerk', 'station', 'field'], law: petitions(22),
    to: [{ to: 'accusation', when: { kind: 'accusation' } }, { to: 'proxied', when: { 'received-by': 'village-room' } }, { to: 'suggestion', when: { 'received-by': 'competent-body', kind: 'suggestion' } }, { to: 'received', when: { 'received-by': 'competent-body' } }, { to: 'registered' }],
    seats: { office: { kind: 'petition-office' }, transferor: { kind: 'petition-office' }, discipline: { kind: 'discipline' }, body: { field: 'body' }, accused: { field: 'accused' } },
  },
  holders: petitionHolders, needs: petitionNeeds, takes: petitionTakes,
  steps: {
    proxied:             { by: 'transferor', within: value('proxied'), law: house('§2'), may: { confirm: 'registered' } },
    registered:          { by: 'transferor', within: value('route'), law: petitions(22), may: { transfer: routed, assign: routed, divert: 'diverted', 'not-accept': 'not-accepted', 'no-further-accept': 'not-accepted' } },
    received:            { by: 'body', within: value('notice'), law: petitions(23), may: { accept: claims, simplified: 'simplified', divert: 'diverted', transfer: routed, answer: 'concluded', 'not-accept': 'not-accepted', 'no-further-accept': 'not-accepted' }, needs: { accept: ['claim-road'], answer: ['adopted'] }, window: { simplified: { within: value('simplified-accept'), law: simple('') } } },
    transferred:         { by: 'body', law: petitions(23), may: { accept: claims, simplified: 'simplified', divert: 'diverted', 'object-transfer': 'objected', 'no-further-accept': 'not-accepted' }, needs: { accept: ['claim-road'] }, window: { 'object-transfer': { within: value('object'), law: petitions(23) }, simplified: { within: value('simplified-accept'), law: simple('') } } },
    suggested:           { by: 'body', law: petitions(23), may: { accept: 'suggestion', 'object-transfer': 'objected' }, window: { 'object-transfer': { within: value('object'), law: petitions(23) } } },
    objected:            { by: 'transferor', within: value('verify'), law: petitions(23), may: { 'agree-return': 'registered', 'refuse-return': [{ to: 'suggestion', when: { kind: 'suggestion' } }, { to: 'confirmed' }], 'report-up': 'settling' } },
    settling:            { by: 'settler', law: petitions(24), may: { assign: routed } },
    confirmed:           { by: 'body', law: petitions(23), may: { accept: claims, divert: 'diverted', 'no-further-accept': 'not-accepted' }, needs: { accept: ['claim-road'] } },
    suggestion:          { by: 'handler', within: value('study'), law: petitions(29), may: { allocate: 'here', answer: 'concluded' }, needs: { answer: ['adopted'] }, as: { allocate: ['body', 'head'] } },
    accusation:          { by: 'discipline', within: value('accusation'), law: petitions(30), may: { answer: 'concluded' } },
    simplified:          { by: 'handler', within: value('simplified-answer'), law: simple(''), may: { allocate: 'here', answer: 'served', resume: 'handling' }, needs: { answer: ['method', 'served-on', 'proof'], resume: ['reason'] }, as: { allocate: ['body', 'head'] } },
    handling:            { by: 'handler', law: petitions('31(6)'), may: { allocate: 'here', hearing: 'hearing', opinion: 'signing', divert: 'diverted' }, as: { allocate: ['body', 'head'], opinion: ['handler', 'body'] }, document: 'opinion' },
    hearing:             { by: 'handler', law: petitions(31), may: { resume: 'handling' }, needs: { resume: ['record'] } },
    signing:             { by: 'head', law: petitions(32), may: { sign: 'serving', 'send-back': 'handling' }, document: 'opinion' },
    serving:             { by: 'handler', law: petitions(32), may: { seal: 'here', serve: 'served' }, as: { seal: ['handler', 'body', 'head'], serve: ['handler', 'body'] }, document: 'opinion' },
    served:              { by: 'petitioner', within: value('review-ask'), from: 'served-on', law: petitions(35), may: { review: 'reviewing', answer: 'here', conclude: 'concluded' }, as: { answer: ['handler', 'body'], conclude: ['clock'] }, ifLate: 'conclude' },
    reviewing:           { by: 'reviewing body', within: value('review'), law: petitions(35), may: { opinion: 'here', sign: 'here', seal: 'here', serve: 'reviewed' }, as: { sign: ['reviewing head'] }, document: 'review' },
    reviewed:            { by: 'petitioner', within: value('review-ask'), from: 'served-on', law: petitions(36), may: { 're-review': 're-reviewing', answer: 'here', conclude: 'concluded' }, as: { answer: ['handler', 'body'], conclude: ['clock'] }, ifLate: 'conclude' },
    're-reviewing':      { by: 're-reviewing body', law: petitions(36), may: { hearing: 're-review-hearing', opinion: 'here', sign: 'here', seal: 'here', serve: 'exhausted' }, as: { sign: ['re-reviewing head'] }, document: 're-review' },
    're-review-hearing': { by: 're-reviewing body', within: value('review-hearing'), law: petitions(36), may: { resume: 're-reviewing' }, needs: { resume: ['record'] } },
  },
  ends: {
    concluded: { outcome: 'concluded', law: petitions(34) }, exhausted: { outcome: 'concluded', law: petitions(36) }, diverted: { outcome: 'diverted', law: petitions(31) },
    'not-accepted': { outcome: 'refused', law: petitions(23) }, withdrawn: { outcome: 'withdrawn', law: house('§2') },
  },
  shared: [
    { in: unserved, by: ['petitioner'], law: house('§2'), may: { withdraw: 'withdrawn' } },
    { in: open, by: ['petitioner'], law: petitions(21), may: { rate: 'here' } },
    { in: [...unserved, 'accusation'], by: ['petitioner'], law: house('§2'), may: { supplement: 'here', urge: 'here' } },
    { in: unserved, by: ['office', 'body', 'handler'], law: petitions(25), may: { 'report-up': 'here' } },
    { in: open, by: ['office', 'body'], law: petitions(21), may: { exchange: 'here' } },
    { in: open, by: ['office', 'supervisor'], law: petitions(40), may: { supervise: 'here' } },
    { in: ['received', 'transferred', 'suggestion', 'simplified', 'handling', 'hearing', 'signing', 'serving', 'reviewing', 're-reviewing'], by: ['handler', 'body', 'head', 'reviewing body', 'reviewing head', 're-reviewing body', 're-reviewing head'], law: petitions(28), may: { recuse: 'here' } },
    { in: ['suggestion', 'simplified', 'handling', 'hearing', 'signing', 'serving', 'served'], by: ['handler', 'body', 'head'], law: petitions(22), may: { 'report-in': 'here' } },
    { in: ['handling', 'hearing', 'signing', 'serving'], by: ['handler', 'body'], law: petitions(33), may: { mediate: 'here' } },
    { in: ['handling', 'hearing', 'signing', 'serving'], by: ['head'], law: petitions(34), may: { extend: 'here' } },
    { by: ['clock'], law: house('§2'), may: { warn: 'here', escalate: 'here' } },
  ],
  clocks: petitionClocks, extensions: petitionExtensions, opens: { supervise: { procedure: 'supervision', at: '@holder', carries: ['order'], holdsBack: [] } }, seats: { transfer: { body: 'body', accused: 'accused', transferor: '@actor' }, assign: { body: 'body', transferor: '@actor' }, allocate: { handler: 'handler' } },
  warn: value('petition-warn'), keeps: { years: 10, law: house('§2') }, documents: { opinion: { parts, series: '信访意', law: petitions(32) }, review: { parts, series: '信访复查', law: petitions(35) }, 're-review': { parts, series: '信访复核', law: petitions(36) } },
});
