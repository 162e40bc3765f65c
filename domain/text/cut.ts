/** Cuts a text into its words, in order and with nothing left out: joined they are the text again. */
export type Cut = (text: string) => readonly string[];

/** Whether a dictionary has it as a plain word or the name of a place, and not as somebody's name. */
export type Ordinary = (word: string) => boolean;
