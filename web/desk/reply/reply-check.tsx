import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { ActView, MatterView } from '#server/routes/contract.ts';
import type { ReplyCheckView } from '#server/routes/reply-check.ts';
import { post } from '../api.ts';
import { useSettled } from '../counter/use-settled.ts';
import type { Values } from '../form/fields-of.ts';
import { useSay } from '../lang.tsx';
import { ReplyRemark } from './reply-remark.tsx';
import { saidIn } from './said-in.ts';

interface Written {
  readonly matter: Pick<MatterView, 'id' | 'number'>;
  readonly act: ActView;
  readonly values: Values;
  readonly onChange: (change: (before: Values) => Values) => void;
  /** The same words go to others too: only this one is held against them. */
  readonly oneOfMany?: boolean;
}

/** While a reply is written: what it lacks, quietly, each with its reason. Advice: it stops nobody, and nothing of it is kept. */
export function ReplyCheck({ matter, act, values, onChange, oneOfMany = false }: Written) {
  const say = useSay();
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const data = useSettled(JSON.stringify(saidIn(act.form, values)));
  const { data: found } = useQuery({
    queryKey: ['reply-check', matter.id, act.act, data],
    queryFn: () =>
      post<ReplyCheckView>(`/api/matters/${matter.id}/reply-check`, { act: act.act, data: JSON.parse(data) }),
    enabled: data !== '{}',
    placeholderData: (before: ReplyCheckView | undefined) => before,
    gcTime: 0,
    retry: false,
  });
  if (found === undefined || found.items.length === 0 || data === '{}') return null;
  const open = found.items.filter(({ verdict, code }) => verdict !== 'good' && !ignored.includes(code));
  const good = found.items.filter(({ verdict }) => verdict === 'good');
  return (
    <aside className="reply-check" aria-labelledby="reply-check-title">
      <h3 id="reply-check-title">{say('replyCheck')}</h3>
      <p className="quiet" role="status">
        {say(open.length === 0 ? 'replyCheckWell' : 'replyCheckLook', { n: open.length })}
      </p>
      {oneOfMany && <p className="quiet">{say('replyCheckBulk', { number: matter.number })}</p>}
      {found.language === 'other' && <p className="quiet">{say('replyCheckOther')}</p>}
      <ul>
        {open.map((remark) => (
          <ReplyRemark
            key={`${remark.code}${remark.promise === undefined ? '' : remark.title}`}
            remark={remark}
            onIgnore={() => setIgnored((before) => [...before, remark.code])}
            onPromise={(promise) => onChange((before) => ({ ...before, ...promise }))}
          />
        ))}
      </ul>
      {good.length > 0 && (
        <details className="reply-check-good">
          <summary>{say('replyCheckGood', { n: good.length })}</summary>
          <p>{good.map(({ title }) => title).join(say('comma'))}</p>
        </details>
      )}
      {ignored.length > 0 && (
        <Button size="small" type="link" onClick={() => setIgnored([])}>
          {say('replyCheckBack', { n: ignored.length })}
        </Button>
      )}
      <p className="quiet">{say('replyCheckNote')}</p>
    </aside>
  );
}
