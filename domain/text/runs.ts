/** Letters and numbers that stand together, without the marks and spaces that part them. */
export const runsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
