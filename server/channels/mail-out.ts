import { createTransport } from 'nodemailer';
import type { House } from '../house.ts';
import type { Outgoing, Sender, Sent } from '../messages/outgoing.ts';
import { signedBy } from '../messages/signed-by.ts';

/** Mail by the county's own mail server. */
export const mailSender: Sender = {
  isOn: ({ channels }) => channels.smtpOut !== undefined,
  wakes: false,
  receipts: true,
  send: sendMail,
};

async function sendMail(house: House, { id, to, thread, subject, text }: Outgoing): Promise<Sent> {
  const { mail, smtpOut } = house.channels;
  if (mail === undefined || smtpOut === undefined) return { failed: 'off', final: true };
  const signed = await signedBy(house);
  const transport = createTransport(smtpOut.url);
  try {
    await transport.sendMail({
      from: { name: signed, address: mail.address },
      to,
      subject,
      text: `${text}\n\n${signed}\n`,
      messageId: mailId(id, mail.address),
      ...(thread !== undefined && { inReplyTo: thread, references: [thread] }),
      // Machines that answer mail leave this alone: two of them would write to each other for ever.
      headers: { 'auto-submitted': 'auto-replied', 'x-auto-response-suppress': 'All' },
    });
    return { sent: id };
  } catch (error) {
    const { responseCode } = error as { responseCode?: number };
    if (responseCode === undefined) throw error;
    return { failed: String(responseCode), final: responseCode >= 500 };
  } finally {
    transport.close();
  }
}

const mailId = (id: string, address: string): string => `<${id}@${address.split('@').at(-1) ?? 'huiyin'}>`;
