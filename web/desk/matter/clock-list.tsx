import type { ClockView } from '#server/routes/contract.ts';
import { dateIn, momentIn } from '../day.ts';
import { barOf } from '../duties/clock-bar.ts';
import { useSpeech } from '../lang.tsx';

/** Every clock of the matter: how far, on which article, since when, and each time it stood still and why. */
export function ClockList({ clocks }: { readonly clocks: readonly ClockView[] }) {
  const { say } = useSpeech();
  return (
    <section aria-labelledby="clocks-title">
      <h2 id="clocks-title">{say('clocks')}</h2>
      {clocks.length === 0 && <p className="quiet">{say('clocksNone')}</p>}
      {clocks.map((clock) => (
        <Clock key={clock.name} clock={clock} />
      ))}
    </section>
  );
}

function Clock({ clock }: { readonly clock: ClockView }) {
  const { say, lang } = useSpeech();
  const bar = barOf(clock);
  const when = clock.unit === 'hours' ? momentIn : dateIn;
  const span = say('clockFrom', { from: when(lang, clock.from), due: when(lang, clock.due) });
  return (
    <div className={`clock is-wide ${clock.late ? 'is-late' : ''} ${clock.paused ? 'is-paused' : ''}`}>
      <p className="clock-said">
        <b>{clock.label}</b>
        <span>{clock.paused ? say('clockPaused') : say(bar.said.word, { n: bar.said.n })}</span>
      </p>
      <span className="clock-track" aria-hidden>
        <span style={{ width: `${bar.share * 100}%` }} />
      </span>
      <p>{clock.sentence}</p>
      <p className="law">
        {span}
        {clock.extended > 0 && ` · ${say('extendedBy', { n: clock.extended })}`}
      </p>
      {clock.pauses.map(({ from, to, ground }) => (
        <p key={from} className="law">
          {to === undefined
            ? say('pausedSince', { from: dateIn(lang, from) })
            : say('pausedSpan', { from: dateIn(lang, from), to: dateIn(lang, to) })}
          {` · ${ground}`}
        </p>
      ))}
    </div>
  );
}
