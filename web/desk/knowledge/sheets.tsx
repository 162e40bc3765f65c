import { useQuery } from '@tanstack/react-query';
import type { Knowledge, SheetView } from '#server/routes/knowledge.ts';
import { get, query } from '../api.ts';
import type { Saying } from '../counter/use-saying.ts';
import { useSay } from '../lang.tsx';

interface Said {
  readonly saying: Saying | undefined;
  /** As chosen, or as the words suggest. */
  readonly category: string | undefined;
}

/** Policy sheets that fit what is being said, found while it is typed. */
export function Sheets({ saying, category }: Said) {
  const say = useSay();
  const q = saying?.subject ?? saying?.detail?.slice(0, 200) ?? '';
  const { data } = useQuery({
    ...knowledge({ q, category, limit: 4 }),
    enabled: saying !== undefined,
  });
  const sheets = saying === undefined ? [] : (data?.sheets ?? []);
  return (
    <aside className="sheets" aria-labelledby="sheets-title">
      <h2 id="sheets-title">{say('sheets')}</h2>
      {sheets.length === 0 && <p className="quiet">{say(saying === undefined ? 'sheetsFirst' : 'sheetsNone')}</p>}
      {sheets.map((sheet, index) => (
        <Sheet key={sheet.key} sheet={sheet} open={index === 0} />
      ))}
    </aside>
  );
}

export const knowledge = (filter: {
  readonly q: string;
  readonly category?: string | undefined;
  readonly limit: number;
}) => ({
  queryKey: ['knowledge', filter],
  queryFn: () => get<Knowledge>(`/api/knowledge?${query(filter)}`),
  placeholderData: (before: Knowledge | undefined) => before,
});

/** One sheet: what may be told, from where, who keeps it, and whether its review is overdue. */
export function Sheet({ sheet, open }: { readonly sheet: SheetView; readonly open: boolean }) {
  const say = useSay();
  const { title, body, law, owner, reviewBy, unreviewed } = sheet;
  return (
    <details className="policy-sheet" open={open}>
      <summary>
        {title}
        {unreviewed && <span className="unreviewed">{say('sheetUnreviewed')}</span>}
      </summary>
      {unreviewed && <p className="unreviewed-note">{say('sheetUnreviewedNote', { owner })}</p>}
      {body.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
      {law !== '' && <p className="quiet">{say('sheetSource', { law })}</p>}
      <p className="quiet">{say('sheetOwner', { owner, day: reviewBy })}</p>
    </details>
  );
}
