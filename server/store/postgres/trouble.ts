/** An error for whoever starts the program: one line of Chinese, one of English; `cause` keeps the original. */
export function trouble(chinese: string, english: string, cause?: unknown): Error {
  return new Error(`${chinese}\n${english}`, { cause });
}
