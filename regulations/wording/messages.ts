import type { Lang } from '#domain/words/lang.ts';
import type { MessageWords } from '#domain/words/message-words.ts';
import { messagesEn } from './en/messages.ts';
import { messagesZh } from './zh/messages.ts';

/** What messages say. */
export const messageWords: Readonly<Record<Lang, MessageWords>> = { zh: messagesZh, en: messagesEn };
