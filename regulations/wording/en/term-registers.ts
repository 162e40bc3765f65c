import type { RegistersWording } from '#regulations/registers/index.ts';

export const termRegistersEn: Pick<RegistersWording, 'terms' | 'days'> = {
  terms: {
    name: 'Local terms',
    columns: { name: 'Name', from: 'From', amount: 'Amount', unit: 'Unit', source: 'Source (title and number of the text)', note: 'Note' },
    options: {
      name: {
        dispatch: 'Dispatch', accept: 'Taking an order', dispute: 'Objecting to a dispatch', settle: 'Settling an objection', handle: 'Handling and answering', superior: 'Handling by the superior', extension: 'At most longer by', confirm: 'Confirmation by the resident', joined: 'Waiting for the matter it is joined to', convene: 'Convened departments answer', urgent: 'First measures in urgent matters', exclusion: 'Review of an exclusion', 'object-exclusion': 'Objecting to an exclusion', 'call-back-share': 'Share called back', 'call-back-tries': 'Vain calls until not reached', 'network-sample': 'Share of rooms and contact places inspected', warn: 'Reminder, days before the end',
        'report-file': 'Case file: filing', 'report-dispatch': 'Case file: dispatch', 'report-accept': 'Case file: taking over', 'report-handle': 'Case file: handling', 'report-feedback': 'Case file: reporting back', 'report-check': 'Case file: check', 'report-appraise': 'Case file: appraisal', 'report-extension': 'Case file: at most longer by',
        'call-back': 'Call-back', pressure: 'Looking into pressure', 'convene-come': 'Convened departments come', 'supervise-respond': 'Supervision: response', 'supervise-caution': 'Supervision: response to a caution', 'supervise-decide': 'Supervision: decision', 'supervise-account': 'Supervision: account', 'rectify-plan': 'Rectification: plan', 'rectify-list': 'Rectification: list', 'rectify-all': 'Rectification: everything done', rectify: 'Striking off: putting right', 'rectify-check': 'Striking off: check', 'look-back-after': 'Look-back, how long after the end', 'look-back': 'Look-back', 'bulletin-compile': 'Bulletin: compiling', 'bulletin-publish': 'Bulletin: publishing', 'topic-gather': 'Topic: gathering', 'topic-plan': 'Topic: plan', 'topic-watch': 'Topic: watching the effect',
        'model-look': 'Model of suggestions: looking at a change', 'model-hold-back': 'Model of suggestions: one in how many ended matters is kept back for comparing', 'model-word-in': 'Model of suggestions: matters a word must stand in to be learned', 'model-very-sure': 'Model of suggestions: confidence that counts as very sure', 'model-fairly-sure': 'Model of suggestions: confidence that counts as fairly sure', 'model-kept': 'Model of suggestions: how many earlier versions are kept',
        'network-check': 'Network set-up: check', 'network-inspect': 'Network set-up: inspection', 'network-mend': 'Network set-up: making good',
        'quiet-from': 'No text messages from this hour', 'quiet-until': 'Text messages again from this hour', 'digest-at': 'Hour of the daily reminder', 'message-tries': 'Tries for one message', 'message-pause': 'Minutes before the next try', 'checkpoint-at': 'Hour at which the log’s checkpoint goes out', 'checkpoint-every': 'New entries after which a checkpoint goes out earlier',
        'heat-person': 'Heat: points for each person of the densest span', 'heat-apart': 'Heat: points for each other person', 'heat-span': 'Heat: days of the densest span', 'heat-repeats': 'Heat: the same person again', 'heat-for': 'Heat: votes for', 'heat-against': 'Heat: votes against', 'heat-growth': 'Heat: points for each person more than in the span before', 'heat-fades': 'Heat: days until it has faded by half',
        'keep-contact': 'Contact details are kept for', 'keep-recording': 'Recordings are kept for', 'keep-query-code': 'Query codes of other systems are kept for', 'keep-reject': 'Exchanged data not taken in is kept for', 'keep-message': 'Records of messages sent are kept for',
      },
      unit: { 'calendar-days': 'days', 'working-days': 'working days', hours: 'hours', share: 'share', number: 'number', months: 'months' },
    },
  },
  days: {
    name: 'Local days off and worked',
    columns: { from: 'Day (first)', until: 'Last day (empty for one day)', works: 'Off or worked', source: 'Source (title and number of the text)', note: 'Note' },
    options: { works: { off: 'off', work: 'worked' } },
  },
};
