import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useSpeech } from '../lang.tsx';
import { session } from '../queries.ts';
import { ImportTable } from '../registers/import-table.tsx';
import type { RowView } from '../registers/register-page.ts';
import { RegisterRows } from '../registers/register-rows.tsx';
import { type Known, registerIn } from '../registers/register-words.ts';
import { RowForm } from '../registers/row-form.tsx';
import { RowHistory } from '../registers/row-history.tsx';
import { NotFound } from './not-found.tsx';

/** One register. Whoever keeps it can also add, change and import; nobody can remove history. */
export function RegisterPage() {
  const { name = '' } = useParams();
  const { lang } = useSpeech();
  const known = registerIn(lang, name);
  const [sought] = useSearchParams();
  const q = sought.get('q') ?? '';
  return known === undefined ? <NotFound /> : <OneRegister key={`${name} ${q}`} known={known} />;
}

type Opened = 'import' | 'add' | RowView;

function OneRegister({ known }: { readonly known: Known }) {
  const { say, lang } = useSpeech();
  const [sought] = useSearchParams();
  const [q, setQ] = useState(sought.get('q') ?? '');
  const [opened, setOpened] = useState<Opened>();
  const posts = useQuery(session).data?.posts ?? [];
  const keeps =
    known.rule.own !== undefined || posts.some(({ office }) => known.rule.keptBy.some((keeper) => keeper === office));
  return (
    <>
      <header className="page-head">
        <h1>{known.name}</h1>
        <Input.Search
          className="search"
          allowClear
          aria-label={say('registerSearch')}
          placeholder={say('registerSearch')}
          defaultValue={q}
          onSearch={(words) => setQ(words.trim())}
        />
        <Button
          icon={<DownloadOutlined aria-hidden />}
          href={`/api/registers/${known.rule.id}/export?format=xlsx&lang=${lang}`}
          download
        >
          {say('exportExcel')}
        </Button>
        {keeps && known.rule.own === undefined && (
          <Button onClick={() => setOpened('import')}>{say('importFile')}</Button>
        )}
        {keeps && (
          <Button type="primary" onClick={() => setOpened('add')}>
            {say('addRow')}
          </Button>
        )}
      </header>
      {known.rule.own !== undefined && <p className="lead">{say('ownRows')}</p>}
      <RegisterRows key={q} known={known} q={q} onOpen={setOpened} />
      <Drawer
        open={opened !== undefined}
        onClose={() => setOpened(undefined)}
        size={520}
        destroyOnHidden
        title={typeof opened === 'object' ? opened.key : say(opened === 'import' ? 'importFile' : 'addRow')}
      >
        {opened !== undefined && (
          <Panel known={known} opened={opened} keeps={keeps} onClose={() => setOpened(undefined)} />
        )}
      </Drawer>
    </>
  );
}

interface Beside {
  readonly known: Known;
  readonly opened: Opened;
  readonly keeps: boolean;
  readonly onClose: () => void;
}

function Panel({ known, opened, keeps, onClose }: Beside) {
  const { say } = useSpeech();
  if (opened === 'import') return <ImportTable known={known} onDone={onClose} />;
  if (opened === 'add') return <RowForm known={known} row={undefined} onDone={onClose} />;
  return (
    <>
      <RowHistory known={known} rowKey={opened.key} />
      {keeps && (
        <section>
          <h2>{say('editRow')}</h2>
          <RowForm known={known} row={opened} onDone={onClose} />
        </section>
      )}
    </>
  );
}
