import type { SessionView } from '#server/routes/contract.ts';
import { useSay } from '../lang.tsx';
import { Contents } from './contents.tsx';

/** The spine of the book: its name, its contents, and whose desk this is. Hidden on narrow screens, where a drawer has it. */
export function Spine({ session }: { readonly session: SessionView }) {
  const say = useSay();
  return (
    <aside className="spine">
      <div className="mark">
        <strong>{say('product')}</strong>
        <span>{say('desk')}</span>
      </div>
      <Contents />
      <p className="spine-foot">
        {session.regionName}
        {session.demo && <span className="demo">{say('demoMark')}</span>}
        {session.demo && <small>{say('demoNote')}</small>}
      </p>
    </aside>
  );
}
