import type { MessageFault } from '#domain/exchange/read-message.ts';
import type { MessageColumn } from '#domain/words/exchange.ts';
import type { Lang } from '#domain/words/lang.ts';

interface ExchangeWords {
  readonly columns: Readonly<Record<MessageColumn, string>>;
  readonly faults: Readonly<Record<MessageFault['problem'], (column: string) => string>>;
  readonly notExchanged: (procedure: string) => string;
  readonly nobody: string;
  readonly oursUnknown: string;
  readonly notThisWay: string;
  readonly reasonNeeded: string;
  readonly decided: string;
}

/** What an exchange says: names of the columns (a file may be headed with either language), and why something is refused. */
export const exchangeWords: Readonly<Record<Lang, ExchangeWords>> = {
  zh: {
    columns: {
      number: '外部编号',
      ours: '我方编号',
      code: '查询码',
      procedure: '规程',
      kind: '类别（求决、建议、检举）',
      subject: '标题',
      detail: '内容',
      name: '姓名',
      phone: '电话',
      place: '地点',
      category: '分类',
      state: '状态',
      registered: '登记日期',
      transferred: '转送日期',
      accepted: '受理日期',
      due: '到期日期',
      concluded: '办结日期',
      result: '结果',
    },
    faults: {
      missing: (column) => `缺“${column}”。`,
      'not-text': (column) => `“${column}”不是文字。`,
      unknown: (column) => `没有“${column}”这一列，请按说明的表头填写。`,
      'not-a-day': (column) => `“${column}”不是日期，请写成 2026-11-03。`,
      'too-long': (column) => `“${column}”太长。`,
    },
    notExchanged: (procedure) => `和这个单位不交换“${procedure}”。请核对规程，或请管理员在“交换单位”名册里添上。`,
    oursUnknown: '“我方编号”没有发给过这个单位，或者已经对应另一个外部编号，请核对。',
    nobody: '没有岗位可以登记这类事项。请先导入岗位。',
    notThisWay: '和这个单位不是这样交换的，请看“交换单位”名册里的方向。',
    reasonNeeded: '保留我方的，请写明理由。',
    decided: '这一处不同已经处理过了。',
  },
  en: {
    columns: {
      number: 'External number',
      ours: 'Our number',
      code: 'Query code',
      procedure: 'Procedure',
      kind: 'Kind',
      subject: 'Subject',
      detail: 'Detail',
      name: 'Name',
      phone: 'Telephone',
      place: 'Place',
      category: 'Category',
      state: 'State',
      registered: 'Registered',
      transferred: 'Transferred',
      accepted: 'Accepted',
      due: 'Due',
      concluded: 'Concluded',
      result: 'Result',
    },
    faults: {
      missing: (column) => `“${column}” is missing.`,
      'not-text': (column) => `“${column}” is no text.`,
      unknown: (column) => `There is no column “${column}”: use the header as documented.`,
      'not-a-day': (column) => `“${column}” is no day: write 2026-11-03.`,
      'too-long': (column) => `“${column}” is too long.`,
    },
    notExchanged: (procedure) =>
      `“${procedure}” is not exchanged with this partner. Check it, or have it added in the register of partners.`,
    oursUnknown: '“Our number” never went to this partner, or goes with another external number already: check it.',
    nobody: 'No post may register such matters. Import posts first.',
    notThisWay: 'Nothing goes this way with this partner: see its direction in the register of partners.',
    reasonNeeded: 'Say why ours is kept.',
    decided: 'This difference has been decided already.',
  },
};
