/** The languages everything can be read in; Chinese comes first. */
export const langs = ['zh', 'en'] as const;

export type Lang = (typeof langs)[number];
