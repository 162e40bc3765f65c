/** The languages everything can be read in; Chinese comes first. */
export const langs = ['zh', 'en'] as const;

export type Lang = (typeof langs)[number];

export const isLang = (name: string): name is Lang => (langs as readonly string[]).includes(name);
