import { fill } from '../words/fill.ts';
import type { Procedure } from '../words/procedure.ts';
import { flowOf, type Tone } from './flow.ts';
import { type Drawing, layOutFlow, type Point, sizes, stacked } from './lay-out-flow.ts';
import { type Printing, wordsOf } from './printing.ts';

const ink = '#24211c';
const grey = '#6a655b';
const rule = '#cfc8ba';
const paper = '#fffdf8';
const tones: Readonly<Record<Tone, string>> = { act: '#2c4a7c', late: '#b23a26', resolved: '#2c7a59' };

/** A regulation as a drawing: SVG text with a title and a description for those who do not see it. */
export function drawFlow(procedure: Procedure, printing: Printing): string {
  const { main, aside } = flowOf(procedure, printing);
  const drawing = stacked(layOutFlow(main), layOutFlow(aside));
  const id = `flow-${procedure.id}`;
  const width = Math.ceil(drawing.width);
  const height = Math.ceil(drawing.height);
  const font = "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',system-ui,sans-serif";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${font}">`,
    ...described(procedure, printing, id),
    `<defs>${(Object.keys(tones) as Tone[]).map((tone) => arrowHead(id, tone)).join('')}</defs>`,
    ...drawing.arrows.map((arrow) => drawArrow(arrow, id)),
    ...drawing.nodes.map(drawNode),
    ...drawing.arrows.map(drawLabel),
    '</svg>',
  ].join('\n');
}

function described(procedure: Procedure, printing: Printing, id: string): readonly string[] {
  const words = wordsOf(procedure, printing);
  const { comma, print } = printing.wording.phrases;
  const labels = (table: Readonly<Record<string, { label: string }>>) =>
    Object.values(table)
      .map(({ label }) => label)
      .join(comma);
  const text = fill(print.flowText, { steps: labels(words.steps), ends: labels(words.ends) });
  return [
    `<title id="${id}-title">${escaped(words.title)}${escaped(printing.wording.phrases.dot)}${escaped(print.flow)}</title>`,
    `<desc id="${id}-desc">${escaped(text)}</desc>`,
  ];
}

const arrowHead = (id: string, tone: Tone): string =>
  `<marker id="${id}-${tone}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 .8 7.4 4 0 7.2z" fill="${tones[tone]}"/></marker>`;

function drawArrow({ points, tone }: Drawing['arrows'][number], id: string): string {
  const dash = tone === 'late' ? ' stroke-dasharray="5 4"' : '';
  return `<path d="${curve(points)}" fill="none" stroke="${tones[tone]}" stroke-width="1.4"${dash} marker-end="url(#${id}-${tone})"/>`;
}

function drawNode({ lines, kind, box }: Drawing['nodes'][number]): string {
  const x = round(box.x - box.width / 2);
  const y = round(box.y - box.height / 2);
  const stroke = kind === 'step' ? ink : rule;
  const radius = kind === 'step' ? 4 : round(Math.min(box.height, 44) / 2);
  const dash = kind === 'many' ? ' stroke-dasharray="3 3"' : '';
  const frame = `<rect x="${x}" y="${y}" width="${round(box.width)}" height="${round(box.height)}" rx="${radius}" fill="${paper}" stroke="${stroke}" stroke-width="1.1"${dash}/>`;
  const first = y + sizes.pad + sizes.title - 4;
  return `<g>${frame}${lines.map((line, i) => textAt(line, box.x, first + i * sizes.line, nodeStyle(i))).join('')}</g>`;
}

function drawLabel({ labels, tone, box }: Drawing['arrows'][number]): string {
  if (labels.length === 0) return '';
  const top = box.y - box.height / 2;
  const back = `<rect x="${round(box.x - box.width / 2)}" y="${round(top)}" width="${round(box.width)}" height="${round(box.height)}" rx="3" fill="#fff" fill-opacity=".92"/>`;
  const style = `font-size="${sizes.small}" fill="${tones[tone]}"`;
  return `<g>${back}${labels.map((label, i) => textAt(label, box.x, top + 13 + i * sizes.line, style)).join('')}</g>`;
}

const nodeStyle = (line: number): string =>
  line === 0
    ? `font-size="${sizes.title}" font-weight="600" fill="${ink}"`
    : `font-size="${sizes.small}" fill="${grey}"`;

const textAt = (text: string, x: number, y: number, style: string): string =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="middle" ${style}>${escaped(text)}</text>`;

/** Straight stretches with rounded corners, so that a line passes where its label lies. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const bends = rest.map((point, i) => {
    const before = rest[i - 1] ?? first;
    const next = rest[i + 1];
    return next === undefined
      ? `L${at(point)}`
      : `L${at(towards(point, before))} Q${at(point)} ${at(towards(point, next))}`;
  });
  return `M${at(first)} ${bends.join(' ')}`;
}

/** A little way from a corner towards the next point, never past the middle. */
function towards(corner: Point, other: Point): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y) || 1;
  const part = Math.min(18, length / 2) / length;
  return { x: corner.x + (other.x - corner.x) * part, y: corner.y + (other.y - corner.y) * part };
}

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const round = (n: number): number => Math.round(n * 10) / 10;
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
