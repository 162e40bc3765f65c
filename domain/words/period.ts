/** A term: 日 are calendar days, 工作日 working days by the State Council's table, hours run through. */
export interface Period {
  readonly n: number;
  readonly unit: 'calendar-days' | 'working-days' | 'hours';
}

export const calendarDays = (n: number): Period => ({ n, unit: 'calendar-days' });
export const workingDays = (n: number): Period => ({ n, unit: 'working-days' });
export const hours = (n: number): Period => ({ n, unit: 'hours' });
