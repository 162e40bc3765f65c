import type { Lang } from '#domain/words/lang.ts';
import type { ReplyWords } from '#domain/words/reply-remark.ts';
import { replyEn } from './en/reply.ts';
import { replyZh } from './zh/reply.ts';

/** What is said of a reply before it is sent. */
export const replyWords: Readonly<Record<Lang, ReplyWords>> = { zh: replyZh, en: replyEn };
