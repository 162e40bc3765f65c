const minutes = 60_000;
const hours = 60 * minutes;

/**
 * How long sessions last, milliseconds. Staff: a working day with its overtime at the longest; two hours in which nobody did
 * anything, because a desk in a public hall is left for lunch, not for an afternoon. Shorter would sign a clerk out during a long
 * telephone call and lose nothing for whoever walks up to the screen. A slip's session is of one matter: a day.
 */
export const sessionTerms = {
  staff: { longest: 12 * hours, idle: 2 * hours },
  party: { longest: 24 * hours, idle: 24 * hours },
} as const;

/** How long it counts that whoever is there has shown who they are. Also said in words: `prove-again`. */
export const proofLasts = 10 * minutes;

/** `seen` is written at most this often. */
export const seenEvery = minutes;

/** What the desk asks by itself, with nobody there: such calls keep no session awake. */
export const byItself: ReadonlySet<string> = new Set(['/api/live', '/api/notices', '/api/calls/current']);
