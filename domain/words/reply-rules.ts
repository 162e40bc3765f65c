/** What a reply is read for, in the order in which it is told: what can do harm first. */
export const replyChecks = [
  'personal',
  'promise',
  'asked',
  'complete',
  'facts',
  'next',
  'date',
  'basis',
  'contact',
  'polite',
  'plain',
] as const;

export type ReplyCheck = (typeof replyChecks)[number];

/**
 * A phrase as it is written in replies. `…` stands for up to thirty characters of the same sentence, `#` for a number; in a list of
 * several phrases the longest that fits goes first.
 */
export type Phrase = string;

/** What a reply is measured by: words and thresholds, no rule about what somebody may send. */
export interface ReplyRules {
  readonly source: string;
  readonly phrases: {
    /** Of the message: a question, and what it asks for. */
    readonly questions: readonly Phrase[];
    readonly whens: readonly Phrase[];
    readonly amounts: readonly Phrase[];
    readonly wishes: readonly Phrase[];
    /** Words that every message has; they tell nothing about what it is about. */
    readonly empty: readonly Phrase[];
    /** Of the reply: what only opens and closes it, and what such sentences are made of besides. */
    readonly frames: readonly Phrase[];
    readonly courtesies: readonly Phrase[];
    readonly greetings: readonly Phrase[];
    readonly thanks: readonly Phrase[];
    /** It was handed on, to somebody. */
    readonly handedOn: readonly Phrase[];
    /** The resident is to ask elsewhere, or to say more. */
    readonly sentOn: readonly Phrase[];
    /** Somebody who is nobody. */
    readonly nobody: readonly Phrase[];
    readonly looked: readonly Phrase[];
    readonly bases: readonly Phrase[];
    readonly vagueBases: readonly Phrase[];
    readonly done: readonly Phrase[];
    readonly decided: readonly Phrase[];
    readonly coming: readonly Phrase[];
    /** Reads like something to come and is not. */
    readonly notComing: readonly Phrase[];
    readonly soon: readonly Phrase[];
    readonly wayOn: readonly Phrase[];
    readonly hotlines: readonly Phrase[];
    readonly stacked: readonly Phrase[];
    readonly blame: readonly Phrase[];
    readonly brushOff: readonly Phrase[];
    readonly gaps: readonly Phrase[];
    readonly surnames: readonly Phrase[];
    readonly called: readonly Phrase[];
  };
  readonly thresholds: {
    /** Share of a point's pieces that the reply takes up for the point to be spoken to, and of the whole message's. */
    readonly spokenTo: number;
    /** Points of a message that are looked for. */
    readonly points: number;
    /** Characters that say something, without which it is no answer yet. */
    readonly substance: number;
    /** Characters from which an explanation counts as one, though nobody looked and nothing is counted. */
    readonly facts: number;
    /** Characters of a sentence that nobody reads in one breath, and how many such sentences are too many. */
    readonly longSentence: number;
    readonly longSentences: number;
    readonly stacked: number;
    /** Share of Chinese characters below which a reply is taken for another language. */
    readonly chinese: number;
  };
}
