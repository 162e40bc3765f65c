import { isDate } from '../deadline/day.ts';
import type { Column } from '../words/column.ts';
import type { FaultCode } from '../words/row-fault.ts';
import type { Cell } from './row.ts';

/** What is wrong with a cell as its kind wants it, or undefined. References are looked up elsewhere. */
export function cellFault(column: Column, cell: Cell): FaultCode | undefined {
  switch (column.kind) {
    case 'text':
      return textFault(cell, column.max);
    case 'ref':
      return textFault(cell, 100);
    case 'code':
      return typeof cell === 'string' && new RegExp(`^(?:${column.pattern})$`).test(cell) ? undefined : 'not-a-code';
    case 'choice':
      return column.options.includes(cell as string) ? undefined : 'not-an-option';
    case 'number':
      if (typeof cell !== 'number' || !Number.isFinite(cell)) return 'not-a-number';
      return cell >= column.min && cell <= column.max ? undefined : 'out-of-range';
    case 'date':
      return typeof cell === 'string' && isDate(cell) ? undefined : 'not-a-date';
    case 'phone':
      return typeof cell === 'string' && /^\+?\d[\d -]{3,20}$/.test(cell) ? undefined : 'not-a-phone';
    case 'position':
      return isPosition(cell) ? undefined : 'not-a-position';
    case 'yes':
      return typeof cell === 'boolean' ? undefined : 'not-yes-or-no';
    case 'words':
      return listFault(cell, column.max, 40);
    case 'refs':
      return listFault(cell, 20, 100);
  }
}

function textFault(cell: Cell, max: number): FaultCode | undefined {
  if (typeof cell !== 'string' || !cell.isWellFormed() || cell.includes('\u0000')) return 'not-text';
  return cell.length <= max ? undefined : 'too-long';
}

function listFault(cell: Cell, most: number, longest: number): FaultCode | undefined {
  if (!Array.isArray(cell)) return 'not-a-list';
  if (cell.length > most) return 'too-many';
  return cell.map((item) => textFault(item, longest)).find((problem) => problem !== undefined);
}

function isPosition(cell: Cell): boolean {
  if (typeof cell !== 'object' || !('lat' in cell) || Object.keys(cell).length !== 2) return false;
  return inDegrees(cell.lat, 90) && inDegrees(cell.lng, 180);
}

const inDegrees = (value: unknown, limit: number): boolean =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limit;
