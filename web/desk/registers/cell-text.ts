import type { Cell } from '#domain/register/row.ts';
import type { Column } from '#domain/words/column.ts';

/** A cell as it is typed into a line of text: lists with commas, a position as `latitude, longitude`. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (Array.isArray(cell)) return cell.join(', ');
  if (typeof cell === 'object' && 'lat' in cell) return `${cell.lat}, ${cell.lng}`;
  return String(cell);
}

/** What was typed, as the column's kind wants it; what does not fit is sent as it is, for the server to say what is wrong. */
export function cellOf(column: Column, text: string): unknown {
  const parts = text.split(/[,，、;；]/).map((part) => part.trim());
  if (text.trim() === '') return undefined;
  if (column.kind === 'words' || column.kind === 'refs') return parts.filter((part) => part !== '');
  if (column.kind === 'number') return Number.isNaN(Number(text)) ? text : Number(text);
  if (column.kind !== 'position') return text.trim();
  const [lat, lng] = parts.map(Number);
  return parts.length === 2 && Number.isFinite(lat) && Number.isFinite(lng) ? { lat, lng } : text;
}
