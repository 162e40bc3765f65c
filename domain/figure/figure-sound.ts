import type { Count } from '../words/figure.ts';

/** What is wrong with a counted figure, in words for whoever wrote it; empty when nothing is. */
export function figureFaults(rule: Count): readonly string[] {
  const names = Object.keys(rule.parts);
  const last = rule.parts[names.at(-1) ?? ''];
  const measuresDeeds = 'terms' in rule.of || rule.measure !== 'number';
  return [
    ...(last !== undefined && Object.keys(last).length === 0 ? [] : ['the last part must take whatever is left']),
    ...names
      .slice(0, -1)
      .flatMap((name) => (Object.keys(rule.parts[name] ?? {}).length > 0 ? [] : [`${name} takes everything`])),
    ...rule.counts.flatMap((name) => (rule.base.includes(name) ? [] : [`${name} counts, but is not in the base`])),
    ...(rule.measure === 'share' && rule.counts.length === rule.base.length ? ['a share of itself'] : []),
    ...(rule.better === undefined || measuresDeeds ? [] : ['what residents said is neither better nor worse']),
  ];
}
