import { Button } from 'antd';
import { problemOf } from '../api.ts';
import { type Say, useSay } from '../lang.tsx';

/** What went wrong and what to do next; a rule that refuses is named with its article. */
export function Failure({ error, again }: { readonly error: unknown; readonly again?: () => unknown }) {
  const say = useSay();
  const { law, status } = problemOf(error);
  return (
    <div className="failure" role="alert">
      <p>{whatToDo(error, say)}</p>
      {law !== undefined && <p className="law">{say('refusedBy', { law })}</p>}
      {status === 401 && (
        <a href="/desk/" target="_blank" rel="noreferrer">
          {say('signInAgain')}
        </a>
      )}
      {again !== undefined && (
        <Button size="small" onClick={() => again()}>
          {say('retry')}
        </Button>
      )}
    </div>
  );
}

/** The server's own words, which name the rule; or what to do when it did not answer as agreed. */
export function whatToDo(error: unknown, say: Say): string {
  const { status, message } = problemOf(error);
  if (message !== '') return message;
  return status === 0 ? say('offline') : say('unknownFailure', { status });
}
