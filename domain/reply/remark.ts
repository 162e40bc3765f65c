import type { RemarkCode } from '../words/reply-remark.ts';
import type { Span } from './span.ts';

/** One thing found in a reply, and the words it rests on. */
export interface Remark {
  readonly code: RemarkCode;
  /** In the reply. */
  readonly spans: readonly Span[];
  /** In what was asked. */
  readonly asked?: readonly Span[];
  /** Gaps of the sentence that tells it. */
  readonly gaps?: Readonly<Record<string, string | number>>;
  /** A promise with its day, YYYY-MM-DD. */
  readonly by?: string;
}
