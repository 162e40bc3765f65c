import type { MessageColumn } from '#domain/words/exchange.ts';
import { exchangeWords } from '../../exchange/exchange-words.ts';
import type { Mapping } from '../mapping.ts';

/** Stands before the number of a row out of an exchange file; a partner that tells of that number later finds the matter by it. */
export const exchangeSource = 'exchange';

const names = { ...exchangeWords.zh.columns };
const english = Object.fromEntries(Object.keys(names).map((name) => [name, name])) as typeof names;

const days = ['state', 'registered', 'transferred', 'accepted', 'due', 'concluded', 'result'] as const;

type Columns = Readonly<Record<MessageColumn, string>>;

const said = (columns: Columns) =>
  ({
    subject: { kind: 'text', from: [columns.subject] },
    detail: { kind: 'text', from: [columns.detail] },
    external: { kind: 'number', from: columns.number },
    'external-code': { kind: 'text', from: [columns.code] },
    happened: { kind: 'day', from: columns.registered, order: 'YMD hms', zone: 'Asia/Shanghai' },
    category: { kind: 'category', from: columns.category },
    place: { kind: 'place', words: [columns.place] },
    contact: { kind: 'person', name: columns.name, phone: columns.phone },
  }) as const;

/** The backlog as another system writes it out, headed in either language. Only its number must be there. */
export const exchangeFiles: readonly Mapping[] = [english, names].flatMap((columns) => [
  requestsFrom(columns),
  petitionsFrom(columns),
]);

function requestsFrom(columns: Columns): Mapping {
  const record = [...days, 'category', 'procedure'] as const;
  return {
    source: exchangeSource,
    procedure: 'service-request',
    fields: { ...said(columns), origin: { kind: 'record', from: record.map((name) => columns[name]) } },
    needs: [columns.number],
    ignores: { [columns.ours]: 'a number of this county', [columns.kind]: 'asked of petitions only' },
  };
}

function petitionsFrom(columns: Columns): Mapping {
  const told = 'compared when the system itself tells of the matter';
  const later = days.filter((name) => name !== 'registered').map((name) => [columns[name], told] as const);
  return {
    source: exchangeSource,
    procedure: 'petition',
    fields: { ...said(columns), kind: { kind: 'text', from: [columns.kind] } },
    needs: [columns.number],
    ignores: {
      ...Object.fromEntries(later),
      [columns.ours]: 'a number of this county',
      [columns.procedure]: 'said by --as',
    },
  };
}
