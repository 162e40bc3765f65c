import { timeIn } from '../day.ts';
import { useSay } from '../lang.tsx';
import { useLineState } from './live-updates.tsx';
import { useFresh } from './use-fresh.ts';

/** Has the page follow what happens, and says whether it does or as of when it stands. Says nothing before it knows. */
export function LiveMark() {
  const say = useSay();
  const state = useLineState();
  useFresh();
  if (state === undefined) return null;
  const said = state.open ? say('liveOn') : say('liveOff', { time: timeIn(state.asOf) });
  return (
    <span className={`live-mark ${state.open ? 'is-on' : 'is-off'}`} role="status" title={said}>
      <i aria-hidden />
      <span>{said}</span>
    </span>
  );
}
