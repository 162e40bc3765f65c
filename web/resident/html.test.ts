import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attributes, html, lines, type Piece, textOf } from './html.ts';

const dangerous = fc.string({
  unit: fc.constantFrom('<', '>', '"', "'", '&', '`', '/', '=', 's', 'script', '\n', '回'),
});

const unescaped = (page: string): string =>
  page
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&amp;', '&');

test('No words can open a tag or leave a quoted attribute, and they read back unchanged', () => {
  fc.assert(
    fc.property(dangerous, (words) => {
      const inText = textOf(html`${words}`);
      assert.doesNotMatch(inText, /[<>"'`]/);
      assert.equal(unescaped(inText), words);
      assert.equal(textOf(attributes({ title: words })), ` title="${inText}"`);
    }),
  );
});

test('Nested templates and lists are written once and not escaped again', () => {
  fc.assert(
    fc.property(fc.array(dangerous), (all) => {
      const page = textOf(html`<ul>${all.map((words) => html`<li>${words}</li>`)}</ul>`);
      assert.equal(page.match(/</g)?.length, 2 + 2 * all.length);
      assert.equal(unescaped(page), `<ul>${all.map((words) => `<li>${words}</li>`).join('')}</ul>`);
    }),
  );
});

test('An object that merely looks like markup is escaped like anything else', () => {
  const forged = JSON.parse('{"html":"<b>","markup":"<b>","Symbol(markup)":"<b>"}') as unknown as Piece;
  assert.doesNotMatch(textOf(html`${forged}`), /</);
});

test('Nothing is written for what is not there, and zero is written', () => {
  assert.equal(textOf(html`a${undefined}${null}${false}${''}${0}b`), 'a0b');
  assert.equal(textOf(attributes({ hidden: true, id: undefined, open: false, max: 0 })), ' hidden max="0"');
});

test('Line breaks of the writer are kept', () => {
  assert.equal(textOf(lines('一\n二<\r\n三')), '一<br>二&lt;<br>三');
});
