/** An old telephone and a desk: every journey is made on both. */
export const screens = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;
