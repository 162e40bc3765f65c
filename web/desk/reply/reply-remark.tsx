import { Button } from 'antd';
import type { Quote, RemarkView } from '#server/routes/reply-check.ts';
import { useSay } from '../lang.tsx';

interface Open {
  readonly remark: RemarkView;
  readonly onIgnore: () => void;
  readonly onPromise: (promise: Readonly<Record<string, string>>) => void;
}

/** One thing found: what, opened why and what to do, the words it rests on, and the way past it. */
export function ReplyRemark({ remark, onIgnore, onPromise }: Open) {
  const say = useSay();
  const { title, why, advice, verdict, quotes, asked, promise } = remark;
  return (
    <li className={`reply-remark is-${verdict}`}>
      <details>
        <summary>{title}</summary>
        <p>{why}</p>
        <p>{advice}</p>
        {asked.length > 0 && (
          <p>
            {say('replyCheckAsked')}
            {asked.map((words) => (
              <q key={words}>{words}</q>
            ))}
          </p>
        )}
        {quotes.length > 0 && (
          <p className="reply-quotes">
            {say('replyCheckQuotes')}
            {quotes.slice(0, shown).map((quote) => (
              <QuoteButton key={`${quote.field}${quote.from}`} quote={quote} />
            ))}
          </p>
        )}
        <Button size="small" onClick={onIgnore}>
          {say('replyCheckIgnore')}
        </Button>
      </details>
      {promise !== undefined && (
        <Button size="small" type="primary" ghost onClick={() => onPromise(promise)}>
          {say('replyCheckPromise')}
        </Button>
      )}
    </li>
  );
}

const shown = 6;

/** Marks the words where they stand in the reply. */
function QuoteButton({ quote }: { readonly quote: Quote }) {
  const say = useSay();
  const words = quote.words.length > 24 ? `${quote.words.slice(0, 24)}…` : quote.words;
  return (
    <button
      type="button"
      className="reply-quote"
      aria-label={say('replyCheckQuote', { words })}
      onClick={({ currentTarget }) => mark(currentTarget.form, quote)}
    >
      {words}
    </button>
  );
}

function mark(form: HTMLFormElement | null, { field, from, to }: Quote): void {
  const asked = form?.querySelector(`[data-field="${CSS.escape(field)}"]`);
  const box = asked?.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input');
  box?.focus();
  box?.setSelectionRange(from, to);
}
