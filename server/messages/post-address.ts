import type { House } from '../house.ts';
import { isOn, type Way } from './ways-to.ts';

/** Where a post is told what is due: its own mail address in the register of posts, else a robot in its group. */
export async function postAddress(house: House, post: string): Promise<Way | undefined> {
  const { email } = ((await house.atlas()).rows('posts').get(post) ?? {}) as { email?: string };
  if (email !== undefined && isOn(house, 'e-mail')) return { channel: 'e-mail', to: email };
  const robot = house.channels.robots.find((one) => one.post === post);
  return robot && { channel: 'robot', to: robot.post };
}
