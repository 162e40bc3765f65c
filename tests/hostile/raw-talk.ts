import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What a server says to these bytes until it closes the line, or `quiet` ms have passed without a word. */
export async function rawTalk(url: string, bytes: string, quiet = 500): Promise<string> {
  const socket = await lineTo(url);
  const heard: string[] = [];
  socket.setTimeout(quiet, () => socket.destroy());
  socket.on('data', (piece) => heard.push(String(piece)));
  socket.on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  return heard.join('');
}

export async function lineTo(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

/** The status of every answer on a line. */
export const statusesIn = (said: string): readonly number[] =>
  [...said.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
