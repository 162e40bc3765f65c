// @ts-check
/** Progress, on stderr, in both languages. @param {string} chinese @param {string} english */
export function tell(chinese, english) {
  process.stderr.write(`huiyin: ${chinese} / ${english}\n`);
}

/** The same, and the end. @param {string} chinese @param {string} english @returns {never} */
export function stop(chinese, english) {
  tell(chinese, english);
  process.exit(1);
}
