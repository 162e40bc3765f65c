import { atMost, type Measured } from './measured.ts';
import { newData, remove, startServer } from './server-process.ts';

/** The first start on empty data (the demonstration county is made), and a start on data that is there. */
export async function starts(): Promise<readonly Measured[]> {
  const data = await newData();
  const cold = await startServer(data);
  await cold.stop();
  const warm = await startServer(data);
  await warm.stop();
  await remove(data);
  return [atMost('cold start', cold.startedIn / 1000, 's', 10), atMost('warm start', warm.startedIn / 1000, 's', 4)];
}
