import { Tooltip } from 'antd';
import { dateIn } from '../day.ts';
import { useSpeech } from '../lang.tsx';
import { barOf, type LineClock } from './clock-bar.ts';

interface Strip {
  readonly clock: LineClock | null | undefined;
  readonly due: string | null;
}

/** What is left or over and the day it falls due; how far it is and the article stand in the hint, for the bar shows the share. */
export function ClockStrip({ clock, due }: Strip) {
  const { say, lang } = useSpeech();
  if (!clock)
    return (
      <span className="clock-none">{due === null ? say('noClock') : say('dueBy', { date: dateIn(lang, due) })}</span>
    );
  const bar = barOf(clock);
  const used = say(bar.used.word, { used: bar.used.used, allowed: bar.used.allowed });
  const stands = clock.paused ? say('clockPaused') : say(bar.said.word, { n: bar.said.n });
  const date = due === null ? '' : say(bar.late ? 'duePast' : 'dueBy', { date: dateIn(lang, due) });
  return (
    <Tooltip title={[clock.label, bar.late ? '' : used, date, clock.law].filter((part) => part !== '').join(' · ')}>
      <span className={`clock ${bar.late ? 'is-late' : ''} ${clock.paused ? 'is-paused' : ''}`}>
        <span className="clock-said">
          <b>{stands}</b>
          <span>{date}</span>
        </span>
        <span className="clock-track" aria-hidden>
          <span style={{ width: `${bar.share * 100}%` }} />
        </span>
      </span>
    </Tooltip>
  );
}
