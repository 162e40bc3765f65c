import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { TemplateView } from '#server/routes/knowledge.ts';
import { useSettled } from '../counter/use-settled.ts';
import { knowledge, Sheet } from '../knowledge/sheets.tsx';
import { useSay } from '../lang.tsx';
import { CategorySelect } from '../parts/category-select.tsx';
import { Failure } from '../parts/failure.tsx';

/** What may be told and how a reply may begin, to be searched and read; it is kept in the registers. */
export function KnowledgePage() {
  const say = useSay();
  const [sought] = useSearchParams();
  const [typed, setTyped] = useState(sought.get('q') ?? '');
  const [category, setCategory] = useState<string>();
  const q = useSettled(typed).trim();
  const { data, error, refetch } = useQuery(knowledge({ q, category, limit: 50 }));
  return (
    <>
      <header className="page-head">
        <h1>{say('knowledge')}</h1>
      </header>
      <p className="lead">
        {say('knowledgeLead')} <Link to="/registers/policy-sheets">{say('knowledgeKeep')}</Link>
      </p>
      <search className="filters">
        <Input.Search
          aria-label={say('knowledgeSearch')}
          placeholder={say('knowledgeSearch')}
          allowClear
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <CategorySelect value={category} onChange={setCategory} />
      </search>
      {error !== null && <Failure error={error} again={refetch} />}
      <div className="knowledge">
        <section aria-labelledby="knowledge-sheets">
          <h2 id="knowledge-sheets">{say('sheets')}</h2>
          {data?.sheets.length === 0 && <p className="quiet">{say('sheetsNone')}</p>}
          {data?.sheets.map((sheet) => (
            <Sheet key={sheet.key} sheet={sheet} open={false} />
          ))}
        </section>
        <section aria-labelledby="knowledge-templates">
          <h2 id="knowledge-templates">{say('templates')}</h2>
          {data?.templates.length === 0 && <p className="quiet">{say('templatesNone')}</p>}
          {data?.templates.map((template) => (
            <Template key={template.key} template={template} />
          ))}
        </section>
      </div>
    </>
  );
}

function Template({ template }: { readonly template: TemplateView }) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard?.writeText(template.text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <details className="policy-sheet">
      <summary>{template.title}</summary>
      <p className="template-text">{template.text}</p>
      <p className="quiet">{[template.category, template.owner].filter((part) => part !== null).join(' · ')}</p>
      <Button size="small" onClick={() => void copy()}>
        {say(copied ? 'templateCopied' : 'templateCopy')}
      </Button>
    </details>
  );
}
