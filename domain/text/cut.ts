/** Cuts a text into its words, in order and with nothing left out: joined they are the text again. */
export type Cut = (text: string) => readonly string[];
