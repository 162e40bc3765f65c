/** Without runs of three digits or more, also in full width and among Latin letters (numbers of identity cards and plates). */
export const unnumbered = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[A-Za-z]*\d[\dA-Za-z -]*\d[\dA-Za-z]*/g, ' ')
    .trim();
