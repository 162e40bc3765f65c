import type { Column } from '../words/column.ts';
import type { Cell } from './row.ts';

/**
 * A cell as a spreadsheet writes it, turned into what the register keeps. `options` are the names of a choice's options
 * in the reader's language. What cannot be read stays as it is, so that the check can say what is wrong with it.
 */
export function readCell(column: Column, written: string, options: Readonly<Record<string, string>> = {}): Cell {
  const text = written.trim();
  switch (column.kind) {
    case 'number':
      return /^-?[\d,]+(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : text;
    case 'yes':
      return yes.get(text.toLowerCase()) ?? text;
    case 'words':
    case 'refs':
      return text.split(/[、;;,,\s]+/).filter((item) => item !== '');
    case 'position':
      return readPosition(text);
    case 'date':
      return text.replace(/^(\d{4})[/.年-](\d{1,2})[/.月-](\d{1,2})日?$/, (_, y, m, d) =>
        [y, pad(m), pad(d)].join('-'),
      );
    case 'choice':
      return Object.entries(options).find(([, name]) => name === text)?.[0] ?? text;
    default:
      return text;
  }
}

/** The other way: a cell as a spreadsheet shows it. */
export function writeCell(cell: Cell | undefined, options: Readonly<Record<string, string>> = {}): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  if (Array.isArray(cell)) return cell.join(';');
  if (typeof cell === 'object' && 'lat' in cell) return `${cell.lat},${cell.lng}`;
  return Object.hasOwn(options, String(cell)) ? (options[String(cell)] ?? '') : String(cell);
}

const yes: ReadonlyMap<string, boolean> = new Map([
  ...['是', 'yes', 'true', 'y', '1', '√'].map((word) => [word, true] as const),
  ...['否', 'no', 'false', 'n', '0', '×'].map((word) => [word, false] as const),
]);

const pad = (digits: string): string => digits.padStart(2, '0');

function readPosition(text: string): Cell {
  const parts = text.split(/[,,\s]+/).map(Number);
  const [lat, lng] = parts;
  return parts.length === 2 && lat !== undefined && lng !== undefined ? { lat, lng } : text;
}
