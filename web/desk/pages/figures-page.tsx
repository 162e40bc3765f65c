import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { DefinitionView, FigureView } from '#server/routes/figures-view.ts';
import { query } from '../api.ts';
import { ChangeFigure } from '../figures/change-figure.tsx';
import { CheckShare } from '../figures/check-share.tsx';
import { CountFigure } from '../figures/count-figure.tsx';
import { type FigureAsk, figure, figureList } from '../figures/figure-queries.ts';
import { ReportFigure } from '../figures/report-figure.tsx';
import { useSpeech } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';

/** All figures, and one of them opened. Which one, and which days, is the address. */
export function FiguresPage() {
  const { say } = useSpeech();
  const [params, setParams] = useSearchParams();
  const { data: list = [], error } = useQuery(figureList);
  const chosen = list.find(({ id }) => id === params.get('name')) ?? list[0];
  const asked: FigureAsk = Object.fromEntries(
    (['from', 'to', 'by'] as const).flatMap((name) => (params.get(name) ? [[name, params.get(name) ?? '']] : [])),
  );
  if (error !== null) return <Failure error={error} />;
  if (chosen === undefined) return <Loading />;
  const ask = (next: FigureAsk) => setParams(query({ name: chosen.id, ...asked, ...next }));
  return (
    <>
      <header className="page-head">
        <h1>{say('figures')}</h1>
      </header>
      <p className="lead no-print">{say('figuresLead')}</p>
      <nav className="figure-list no-print" aria-label={say('figures')}>
        {list.map(({ id, title }) => (
          <Link
            key={id}
            to={`/figures?${query({ name: id, from: asked.from, to: asked.to })}`}
            aria-current={id === chosen.id && 'page'}
          >
            {title}
          </Link>
        ))}
      </nav>
      <Asked chosen={chosen} asked={asked} onAsk={ask} />
      <OneFigure chosen={chosen} asked={asked} />
      <CheckShare />
    </>
  );
}

interface Asking {
  readonly chosen: DefinitionView;
  readonly asked: FigureAsk;
  readonly onAsk: (next: FigureAsk) => void;
}

function Asked({ chosen, asked, onAsk }: Asking) {
  const { say, lang } = useSpeech();
  const file = (format: string) => `/api/figures/${chosen.id}/export?${query({ ...asked, format, lang })}`;
  return (
    <div className="figure-ask no-print">
      {(['from', 'to'] as const).map((name) => (
        <label key={name} htmlFor={`figure-${name}`}>
          {say(name === 'from' ? 'figureFrom' : 'figureTo')}{' '}
          <Input
            id={`figure-${name}`}
            type="date"
            value={asked[name] ?? ''}
            onChange={({ target }) => onAsk({ [name]: target.value })}
          />
        </label>
      ))}
      {chosen.by !== undefined && (
        <Select
          aria-label={say('figureBy')}
          value={asked.by ?? chosen.by[0]?.id ?? ''}
          options={chosen.by.map(({ id, label }) => ({ value: id, label }))}
          onChange={(by: string) => onAsk({ by })}
        />
      )}
      <Button icon={<DownloadOutlined aria-hidden />} href={file('xlsx')} download>
        {say('exportExcel')}
      </Button>
      <Button icon={<DownloadOutlined aria-hidden />} href={file('csv')} download>
        {say('exportCsvFile')}
      </Button>
      <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
        {say('printReport')}
      </Button>
    </div>
  );
}

function OneFigure({ chosen, asked }: Omit<Asking, 'onAsk'>) {
  const { say } = useSpeech();
  const { data, error } = useQuery(figure(chosen.id, asked));
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <p className="lead">{chosen.says}</p>
      <Shown view={data} />
      <p className="law">{say('figureLaw', { law: chosen.law })}</p>
    </>
  );
}

function Shown({ view }: { readonly view: FigureView }) {
  if (view.kind === 'count') return <CountFigure view={view} />;
  return view.kind === 'report' ? <ReportFigure view={view} /> : <ChangeFigure view={view} />;
}
