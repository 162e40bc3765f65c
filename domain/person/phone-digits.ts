/** A telephone number by its digits, however it was typed: full-width, with spaces and dashes, with the country's code before a mobile number. */
export const phoneDigits = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^(00)?86(?=1\d{10}$)/, '');

/** A mobile number of mainland China, by its digits: text messages go to no other. */
export const isMobile = (digits: string): boolean => /^1\d{10}$/.test(digits);
