import { DownloadOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { type Ref, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { query } from '../api.ts';
import { FigureNote } from '../figures/figure-note.tsx';
import { useSpeech } from '../lang.tsx';
import { type Filter, filterIn, withAnswer } from '../ledger/filter.ts';
import { FilterBar } from '../ledger/filter-bar.tsx';
import { LedgerLines } from '../ledger/ledger-lines.tsx';
import { SavedFilters } from '../ledger/saved-filters.tsx';
import { RecurringNote } from '../listening/recurring-note.tsx';
import { MakeTopic } from '../topics/make-topic.tsx';
import { TopicNote } from '../topics/topic-card.tsx';
import { useKeys } from '../use-keys.ts';

/** All matters this desk may see. The filter is the address, so that a view can be kept, sent and gone back to. */
export function LedgerPage() {
  const { say, lang } = useSpeech();
  const [params, setParams] = useSearchParams();
  const filter = filterIn(params);
  const search = useRef<InputRef>(null);
  const narrow = (next: Filter) => setParams(query(next));
  useKeys({ '/': () => search.current?.focus() });
  return (
    <>
      <header className="page-head">
        <h1>{say('ledger')}</h1>
        <Search
          key={filter.q ?? ''}
          inputRef={search}
          words={filter.q ?? ''}
          onSearch={(words) => narrow(withAnswer(filter, 'q', words))}
        />
        <Button
          icon={<DownloadOutlined aria-hidden />}
          href={`/api/matters?${query({ ...filter, format: 'csv', lang })}`}
          download
        >
          {say('exportCsv')}
        </Button>
      </header>
      {filter.figure !== undefined && <FigureNote name={filter.figure} />}
      {filter.topic !== undefined && <TopicNote number={filter.topic} />}
      {filter.recurring !== undefined && <RecurringNote id={filter.recurring} />}
      <SavedFilters filter={filter}>
        <MakeTopic filter={filter} />
      </SavedFilters>
      <FilterBar
        filter={filter}
        onAnswer={(name, value) => narrow(withAnswer(filter, name, value))}
        onClear={() => narrow({})}
      />
      <LedgerLines key={query(filter)} filter={filter} />
    </>
  );
}

interface SearchBox {
  readonly inputRef: Ref<InputRef>;
  readonly words: string;
  readonly onSearch: (words: string) => void;
}

function Search({ inputRef, words, onSearch }: SearchBox) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState(words);
  return (
    <Input.Search
      ref={inputRef}
      className="search"
      allowClear
      aria-label={say('search')}
      placeholder={`${say('search')} · ${say('searchHint')}`}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onSearch={(asked) => onSearch(asked.trim())}
    />
  );
}
