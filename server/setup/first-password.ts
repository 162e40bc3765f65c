import { randomInt } from 'node:crypto';

/** Without those that look alike. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz';

const group = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');

/** A password to be handed over on paper: four groups of four, 79 bits. */
export const firstPassword = (): string => [group(), group(), group(), group()].join('-');
