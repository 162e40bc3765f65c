/** The five shelves of the desk's contents. */
export const shelvesZh = {
  shelfHandle: '办',
  shelfHear: '听',
  shelfSupervise: '督',
  shelfKeep: '册',
  shelfCount: '数',
} as const;
