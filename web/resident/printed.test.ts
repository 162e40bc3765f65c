import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from './html.ts';
import { printed } from './printed.ts';

test('Tables, lists, headings and bold of a printed regulation become markup; its title stands on the page already', () => {
  const document =
    '# 标题\n\n说明**一**句。\n\n## 步骤\n\n| 步骤 | 期限 |\n| --- | --- |\n| 受理 \\| 登记 | 5日<br>**内** |\n\n- 一\n- 二\n';
  const page = textOf(printed(document));
  assert.doesNotMatch(page, /标题|\*\*|---/);
  assert.match(page, /<p>说明<b>一<\/b>句。<\/p><h2>步骤<\/h2>/);
  assert.match(page, /<td data-head="步骤">受理 \| 登记<\/td><td data-head="期限">5日<br><b>内<\/b><\/td>/);
  assert.match(page, /<li>一<\/li><li>二<\/li>/);
});

test('What stands in a regulation cannot open a tag', () => {
  assert.doesNotMatch(textOf(printed('<script>\n\n| <i> |\n| --- |\n| <b> |')), /<script|<i>|<b>/);
});
