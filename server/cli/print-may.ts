import { printMay } from '#domain/print/print-may.ts';
import { doors } from '#regulations/doors.ts';
import { procedures } from '#regulations/index.ts';
import { roles } from '#regulations/roles.ts';
import { wording } from '#regulations/wording/index.ts';
import type { Verb } from './verb.ts';

export const printMayVerb: Verb = {
  usage: 'print-may',
  help: {
    zh: '把“谁可以做什么”打印成 Markdown:各岗位看得见什么、哪些门让谁进、各步谁能做。即 docs/may.md。',
    en: 'Print who may do what as Markdown: what each office sees, who is let in where, who acts. This is docs/may.md.',
  },
  run: (_, { out }) => {
    out(mayPage().trimEnd());
    return 0;
  },
};

/** docs/may.md as it has to be. */
export const mayPage = (): string =>
  printMay({
    ...{ roles, doors, rules: [...new Map(procedures.map((rule) => [rule.id, rule])).values()] },
    office: (office) => `${wording.zh.offices[office]} ${office}`,
    procedure: (id) => `${wording.zh.procedures[id]?.title ?? id} ${id}`,
  });
