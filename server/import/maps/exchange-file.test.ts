import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageColumns } from '#domain/words/exchange.ts';
import { exchangeWords } from '../../exchange/exchange-words.ts';
import { pickMap } from '../pick-map.ts';
import { exchangeSource } from './exchange-file.ts';
import { shippedMaps } from './index.ts';

const pick = (procedure: string, header: readonly string[]) => pickMap(shippedMaps, procedure, header);

test('an exchange file is known by its header in either language, whole or in part, for both procedures', () => {
  const chinese = Object.values(exchangeWords.zh.columns);
  for (const procedure of ['petition', 'service-request']) {
    for (const header of [[...messageColumns], chinese, ['subject', 'number'], ['外部编号', '内容', '登记日期']])
      assert.equal(pick(procedure, header)?.source, exchangeSource, `${procedure}: ${header.join()}`);
    assert.equal(pick(procedure, ['subject', 'detail']), undefined, 'without the number');
    assert.equal(pick(procedure, ['number', 'colour']), undefined, 'a column nobody knows is not lost unsaid');
  }
});
