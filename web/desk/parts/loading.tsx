import { useSay } from '../lang.tsx';

/** Three ruled lines being written: shown only when fetching takes long enough to be noticed (see desk.css). */
export function Loading() {
  const say = useSay();
  return (
    <div className="loading" role="status">
      <span />
      <span />
      <span />
      <p>{say('loading')}</p>
    </div>
  );
}
