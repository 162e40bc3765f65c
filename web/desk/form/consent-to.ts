import type { Lang } from '#domain/words/lang.ts';
import { consentOn } from '#regulations/consents.ts';
import { today } from '../day.ts';

/** What somebody agrees to by answering this field today, in the very words that their own page says later. */
export const consentTo = (field: string, lang: Lang): string => consentOn(field, today())?.[lang] ?? '';
