import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../tools/house/root.mjs';

/** What makes a program easy to break into: what it looks like, an example that must be found, and the files that may all the same. */
interface Unwanted {
  readonly what: string;
  readonly looks: RegExp;
  readonly example: string;
  readonly but?: readonly string[];
}

// Chat platforms prescribe how their own calls are sealed and signed.
const wecom = 'server/channels/wecom-crypt.ts';
const feishu = 'server/channels/feishu.ts';

const unwanted: readonly Unwanted[] = [
  { what: 'words run as a program', looks: /\beval\(|\bnew Function\(/, example: 'eval(said)' },
  {
    ...{ what: 'a shell', example: "import { exec, spawn } from 'node:child_process'" },
    looks: /\b(exec|execSync|execFile|execFileSync|fork)\b[^;]*from 'node:child_process'|\bshell:/,
  },
  {
    ...{ what: 'words written as markup', example: 'box.innerHTML = said' },
    looks: /\b(inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\bsrcdoc\b/i,
  },
  { what: 'messages of other pages', looks: /(EventListener\(\s*'message'|\bonmessage\b)/, example: 'onmessage = f' },
  {
    ...{ what: 'things left in the browser', example: "localStorage.setItem('draft', said)" },
    ...{
      looks: /\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/,
      but: ['web/desk/chosen-lang.ts', 'web/resident/resident.js'],
    },
  },
  { what: 'pasting forbidden', looks: /\bonpaste\b/i, example: 'onPaste={stop}' },
  { what: 'weak hashes', looks: /'(md5|sha1|ripemd160)'/i, example: "hash('md5', text)", but: [wecom] },
  { what: 'weak ciphers', looks: /'(aes-\d+-(?!gcm)|des-|rc4)/i, example: "'aes-128-ecb'", but: [wecom, feishu] },
  {
    ...{ what: 'chance that can be guessed', example: 'String(Math.random())' },
    ...{ looks: /Math\.random/, but: ['server/http/sorry.ts', 'web/desk/live/keep-line.ts'] },
  },
  {
    what: 'certificates not checked',
    looks: /rejectUnauthorized|NODE_TLS_REJECT/,
    example: 'rejectUnauthorized: false',
  },
  {
    ...{ what: 'patterns made while running', example: 'new RegExp(asked)' },
    looks: /new RegExp\(/,
    // Looked at one by one: made once of lists and of our own pieces, never of what is sent; in the last every mark is escaped.
    but: [
      ...['server/setup/chinese-habit.ts', 'domain/register/cell-fault.ts', 'domain/person/mask-words.ts'],
      ...['domain/reply/check-date.ts', 'domain/reply/dates-in.ts', 'domain/reply/phrase-finder.ts'],
      'web/desk/listening/marked-pieces.ts',
    ],
  },
  { what: 'secret questions', looks: /(secret|security).?question|密保问题|密码提示/i, example: 'secretQuestion' },
  {
    what: 'other ways to talk',
    looks: /\bnew WebSocket|RTCPeerConnection|\bgraphql\b/i,
    example: 'new WebSocket(url)',
  },
];

const paths = globSync('{server,web,domain,regulations}/**/*.{ts,tsx,js}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('.test.ts'));
const texts = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));

for (const { what, looks, example, but = [] } of unwanted) {
  test(`not used: ${what}${but.length === 0 ? '' : `, but in ${but.length}`}`, () => {
    assert.match(example, looks, 'and the search finds what it is for');
    const found = [...texts].flatMap(([path, text]) => (looks.test(text) ? [path] : []));
    assert.deepEqual(found.sort(), [...but].sort());
  });
}
