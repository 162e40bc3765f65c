import type { House } from '../house.ts';

/** Whether anyone can sign in as the county's administrator. Asked of the tables, so that it is never a moment behind. */
export async function hasAdmin(house: House): Promise<boolean> {
  const { rowCount } = await house.db.query(
    `select from staff s join register_row r on r.region = s.region and r.register = 'posts' and r.key = any (s.posts)
     where s.region = $1 and s.active and r."row" ->> 'office' = 'admin' limit 1`,
    [house.region],
  );
  return rowCount === 1;
}
