/** Kinds of work by how long they can wait: the last is turned away first, `always` never. */
export const loadClasses = ['always', 'intake', 'act', 'read', 'bulk'] as const;
export type LoadClass = (typeof loadClasses)[number];

type Row = readonly [LoadClass, 'GET' | 'POST' | '*', RegExp];

/** By the pattern of the route; the first that fits. What fits none: reading is `read`, all else `act`. */
const rows: readonly Row[] = [
  ['always', 'GET', /^\/(healthz|readyz|metrics)$/],
  // Sent from memory or from disk: they cost less than turning them away.
  ['always', 'GET', /\.(css|js|svg)$|^\/desk\/|^\/(lang|print-size)$/],
  // Everything it takes to say something, by whatever door.
  ['intake', 'POST', /^\/api\/matters$|^\/api\/files$|^\/say\b|^\/reception\b|^\/open311\/v2\/requests\b/],
  ['intake', 'GET', /^\/$|^\/say\b|^\/api\/procedures\b|^\/open311\/(v2\/)?(services|discovery)\b/],
  ['intake', '*', /^\/api\/(channels|cti)\b/],
  ['bulk', '*', /^\/api\/(figures|bulk|boundaries|topics|exchange)\b|\/(import|export)$/],
  // Looks into every matter that is near its keeping time.
  ['bulk', 'GET', /^\/api\/keeping$/],
  // Advice and drafts: the reply itself goes before them.
  ['bulk', 'POST', /\/(reply-check|machine-draft|machine-summary)$/],
  ['bulk', '*', /^\/setup\/table\b|^\/open311\/v2\/requests\b/],
];

export function loadClassOf(method: string, route: string): LoadClass {
  const verb = method === 'HEAD' ? 'GET' : method;
  const row = rows.find(([, wanted, pattern]) => (wanted === '*' || wanted === verb) && pattern.test(route));
  return row?.[0] ?? (verb === 'GET' ? 'read' : 'act');
}
