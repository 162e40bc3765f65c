import assert from 'node:assert/strict';
import { test } from 'node:test';
import { langs } from '#domain/words/lang.ts';
import { articleAlone } from '#domain/words/law-table.ts';
import type { Procedure } from '#domain/words/procedure.ts';
import { valueOn } from '#domain/words/value.ts';
import { cases, procedures, values } from '#regulations/index.ts';
import { wording } from '#regulations/wording/index.ts';
import { drawFlow } from './draw-flow.ts';
import { flowOf } from './flow.ts';
import { table } from './markdown.ts';
import { printRegulation } from './print-regulation.ts';
import type { Printing } from './printing.ts';

const printingOf = (lang: (typeof langs)[number], rule: Procedure): Printing => ({
  wording: wording[lang],
  value: (name) => valueOn(values[name] ?? [], '2026-11-20', '430199'),
  cases: cases[rule.id] ?? [],
});

/** Every opening tag is closed in its turn; what is escaped stays escaped. Enough XML for what we draw ourselves. */
function assertWellFormed(svg: string) {
  const open: string[] = [];
  for (const [, closing, name = '', selfClosing] of svg.matchAll(/<(\/?)([a-z]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/gi)) {
    if (closing === '/') assert.equal(open.pop(), name);
    else if (selfClosing !== '/') open.push(name);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(svg.replace(/<[^<>]*>/g, ''), /[<>]|&(?!amp;|lt;|gt;|quot;)/);
  assert.doesNotMatch(svg, /NaN|undefined/);
}

for (const lang of langs) {
  for (const rule of procedures as readonly Procedure[]) {
    const words = wording[lang].procedures[rule.id];
    test(`${lang}/${rule.id}: the print holds every step, end, field, article and case`, () => {
      const page = printRegulation(rule, printingOf(lang, rule));
      const labels = [words?.steps, words?.ends, words?.fields].flatMap((part) =>
        Object.values(part ?? {}).map(({ label }) => label),
      );
      for (const label of labels) assert.ok(page.includes(`| ${label} |`), `no row for ${label}`);
      const laws = [...Object.values(rule.steps), ...Object.values(rule.ends), ...(rule.shared ?? [])].map(
        ({ law }) => law,
      );
      for (const { article } of laws) assert.ok(page.includes(articleAlone(article, lang)), `no article ${article}`);
      for (const { says } of cases[rule.id] ?? []) assert.ok(page.includes(says[lang]), says[lang]);
      assert.doesNotMatch(page, /undefined|\{\w+\}|\[object/);
    });

    test(`${lang}/${rule.id}: the flow shows every step, is well-formed and says itself in words`, () => {
      const svg = drawFlow(rule, printingOf(lang, rule));
      assertWellFormed(svg);
      const shown = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((found) => found[1]);
      for (const { label } of Object.values(words?.steps ?? {}))
        assert.ok(shown.includes(label), `no box for ${label}`);
      assert.match(svg, /<title id="[^"]+">[^<]+<\/title>\s*<desc id="[^"]+">[^<]+<\/desc>/);
    });
  }
}

test('every end is reached by an arrow, and every arrow begins and ends at a box', () => {
  for (const rule of procedures as readonly Procedure[]) {
    const { main, aside } = flowOf(rule, printingOf('zh', rule));
    for (const { nodes, arrows } of [main, aside]) {
      const ids = nodes.map(({ id }) => id);
      for (const { from, to } of arrows)
        assert.ok(ids.includes(from) && ids.includes(to), `${rule.id}: ${from} → ${to}`);
    }
    const reached = [...main.arrows, ...aside.arrows].map(({ to }) => to.split('@')[0]);
    for (const end of Object.keys(rule.ends)) assert.ok(reached.includes(end), `${rule.id}: nothing leads to ${end}`);
  }
});

test('a regulation says which answer keeps a matter apart', () => {
  const rule = procedures.find(({ id }) => id === 'petition') as Procedure;
  assert.match(printRegulation(rule, printingOf('zh', rule)), /## 单独管理[^\n]*\n\n是哪一种：检举控告/);
  assert.match(printRegulation(rule, printingOf('en', rule)), /## Kept apart[^\n]*\n\n[^\n]*ccusation/);
});

test('a table row keeps its cells apart whatever is written in them', () => {
  assert.equal(table(['a', 'b'], [['x|y', 'one\ntwo']]), '| a | b |\n| --- | --- |\n| x\\|y | one<br>two |');
});

test('the resident may say it is solved in jade, and only the clock draws in cinnabar', () => {
  const rule = procedures.find(({ id }) => id === 'service-request') as Procedure;
  const { arrows } = flowOf(rule, printingOf('zh', rule)).main;
  assert.deepEqual(
    [...new Set(arrows.filter(({ tone }) => tone === 'resolved').flatMap(({ labels }) => labels))],
    ['解决了'],
  );
  assert.deepEqual(
    [...new Set(arrows.filter(({ tone }) => tone === 'late').flatMap(({ labels }) => labels))],
    ['到期未表态'],
  );
});
