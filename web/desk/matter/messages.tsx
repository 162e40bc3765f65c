import { queryOptions, useQuery } from '@tanstack/react-query';
import type { MatterView } from '#server/routes/contract.ts';
import type { MessageView } from '#server/routes/messages.ts';
import { get } from '../api.ts';
import { momentIn } from '../day.ts';
import { useSay, useSpeech } from '../lang.tsx';
import { channelIn } from '../parts/channel.ts';
import type { Word } from '../words/zh.ts';

const messagesOf = (id: string) =>
  queryOptions({
    queryKey: ['matter', id, 'messages'],
    queryFn: () => get<{ readonly items: readonly MessageView[] }>(`/api/matters/${id}/messages`),
  });

/** Whether the party was reached, and how: nothing of where to. */
export function Messages({ matter }: { readonly matter: MatterView }) {
  const say = useSay();
  const items = useQuery(messagesOf(matter.id)).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="messages-title">
      <h2 id="messages-title">{say('messages')}</h2>
      <ul className="related">
        {items.map((message) => (
          <Line key={`${message.seq} ${message.channel}`} message={message} />
        ))}
      </ul>
    </section>
  );
}

function Line({ message: { seq, channel, state, at, sent } }: { readonly message: MessageView }) {
  const { say, lang } = useSpeech();
  const word = isState(state) ? say(states[state]) : state;
  return (
    <li>
      <span>
        {channelIn(say, channel)} · {word}
      </span>
      <span className="quiet">
        {momentIn(lang, sent ?? at)} · {say('messageOf', { seq })}
      </span>
    </li>
  );
}

const states = {
  waiting: 'messageWaiting',
  sent: 'messageSent',
  delivered: 'messageDelivered',
  failed: 'messageFailed',
  'fallen-back': 'messageFallenBack',
  'given-up': 'messageGivenUp',
} as const satisfies Record<string, Word>;

const isState = (state: string): state is keyof typeof states => Object.hasOwn(states, state);
