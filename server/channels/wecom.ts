import { randomBytes } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import { messageWords } from '#regulations/wording/messages.ts';
import type { House } from '../house.ts';
import { Trouble } from '../http/problem.ts';
import type { Api } from '../routes/api.ts';
import type { SlipDoor } from '../who/follow.ts';
import { once } from './once.ts';
import { withRawBody } from './raw-body.ts';
import type { ChannelSettings } from './settings.ts';
import { takeText } from './take-text.ts';
import { isFromWecom, openWecom, sealWecom, wecomSignature } from './wecom-crypt.ts';

type Settings = NonNullable<ChannelSettings['wecom']>;
type Query = Readonly<Record<string, string>>;

const path = '/api/channels/wecom';
const reader = new XMLParser({ ignoreAttributes: true, parseTagValue: false, processEntities: false });

/** 企业微信: messages to the county's application, sealed and signed by the platform's public format; answered in the same call. */
export function wecomRoutes(app: Api, house: House, door: SlipDoor): void {
  app.get<{ Querystring: Query }>(
    path,
    { schema: { summary: 'WeCom asks whether this address is ours (signed)' } },
    (request, reply) => {
      const settings = settingsOf(house);
      return reply.type('text/plain').send(opened(settings, request.query, request.query.echostr ?? ''));
    },
  );
  withRawBody(app, (scope) => {
    scope.post<{ Querystring: Query }>(
      path,
      { schema: { summary: 'A message from WeCom (signed, sealed XML)' } },
      async (request, reply) => {
        const settings = settingsOf(house);
        const { query } = request;
        const said = elementsOf(opened(settings, query, elementsOf(String(request.body)).Encrypt ?? ''));
        const mark = { id: `wecom:${query.msg_signature}`, time: Number(query.timestamp) * 1000 };
        const answer = await once(house, mark, () => answerTo(house, door, said));
        return reply.type('text/xml').send(answer === '' ? '' : sealedReply(settings, said.FromUserName ?? '', answer));
      },
    );
  });
}

function settingsOf({ channels }: House): Settings {
  if (channels.wecom === undefined) throw new Trouble('not-found');
  return channels.wecom;
}

function opened({ token, aesKey, corp }: Settings, query: Query, sealed: string): string {
  const words = isFromWecom(token, query, sealed) ? openWecom(aesKey, corp, sealed) : undefined;
  if (words === undefined) throw new Trouble('signature-wrong');
  return words;
}

async function answerTo(house: House, door: SlipDoor, said: Readonly<Record<string, string>>): Promise<string> {
  const { FromUserName: from = '', MsgType: kind, Content: text = '', MsgId: id = '' } = said;
  if (kind === 'event') return '';
  if (kind !== 'text') return messageWords.zh.onlyText;
  return await takeText(house, door, { channel: 'wecom', from, text, id, address: { to: from } });
}

function sealedReply({ token, aesKey, corp }: Settings, to: string, text: string): string {
  const [time, nonce] = [String(Math.floor(Date.now() / 1000)), randomBytes(8).toString('hex')];
  const words = `<xml>${element('ToUserName', to)}${element('FromUserName', corp)}<CreateTime>${time}</CreateTime>${element('MsgType', 'text')}${element('Content', text)}</xml>`;
  const sealed = sealWecom(aesKey, corp, words);
  const signature = wecomSignature(token, time, nonce, sealed);
  return `<xml>${element('Encrypt', sealed)}${element('MsgSignature', signature)}<TimeStamp>${time}</TimeStamp>${element('Nonce', nonce)}</xml>`;
}

const element = (name: string, text: string): string =>
  `<${name}><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`;

/** The texts of `<xml>`, by element; nothing when it is no such thing. */
function elementsOf(text: string): Readonly<Record<string, string>> {
  try {
    const { xml } = reader.parse(text) as { xml?: object };
    return Object.fromEntries(Object.entries(xml ?? {}).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}
