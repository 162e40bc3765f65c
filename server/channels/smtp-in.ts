import { readFileSync } from 'node:fs';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { House } from '../house.ts';
import { openYet } from '../http/open-yet.ts';
import { throttle } from '../http/throttle.ts';
import { takeMail } from './mail-in.ts';

/** The largest mail taken, bytes: two photos of the largest kind as mail writes them. */
const mostBytes = 30 * 1024 * 1024;

interface Door {
  close(): Promise<void>;
}

/**
 * A mail server of our own, for the one address the county has made known; off unless a port is set. A mail is answered for only once it
 * is stored: what could not be stored the sending server keeps and brings again.
 */
export async function openSmtp(house: House): Promise<Door | undefined> {
  const { smtpIn, mail } = house.channels;
  if (smtpIn === undefined || mail === undefined) return undefined;
  const { cert, key, port } = smtpIn;
  const secured = cert !== '' && key !== '';
  // A person writes a few mails an hour; more come again later.
  const crowd = throttle({ tries: 60, minutes: 60 });
  const server = new SMTPServer({
    ...{ size: mostBytes, authOptional: true, disableReverseLookup: true, logger: false, closeTimeout: 2000 },
    banner: 'Huiyin',
    disabledCommands: secured ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    ...(secured && { cert: readFileSync(cert), key: readFileSync(key) }),
    onRcptTo: ({ address }, _, done) =>
      done(address.toLowerCase() === mail.address.toLowerCase() ? null : answer(550, 'No such mailbox here')),
    onData: (stream, session, done) => {
      receive(house, crowd, stream, session).then(
        () => done(),
        (error: unknown) => done(isAnswer(error) ? error : answer(451, 'Not stored, please try again later')),
      );
    },
  });
  // What one connection breaks (a handshake, a reset) is that connection's own.
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(Number(port), () => resolve());
  });
  return { close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

async function receive(
  house: House,
  crowd: ReturnType<typeof throttle>,
  stream: SMTPServerDataStream,
  { envelope: { mailFrom } }: SMTPServerSession,
): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of stream as AsyncIterable<Buffer>) if (!stream.sizeExceeded) pieces.push(piece);
  if (stream.sizeExceeded) throw answer(552, 'Too large: 30 MB at most');
  const sender = mailFrom === false ? '' : mailFrom.address;
  const writer = house.keys.mark('writer', sender.toLowerCase());
  if (!(await openYet(house)()) || (sender !== '' && crowd.blocked(writer)))
    throw answer(450, 'Please try again later');
  crowd.failed(writer);
  await takeMail(house, Buffer.concat(pieces), sender);
}

const answer = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

const isAnswer = (error: unknown): error is Error =>
  typeof (error as { responseCode?: unknown }).responseCode === 'number';
