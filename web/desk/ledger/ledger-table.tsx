import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { MatterLine } from '#server/routes/contract.ts';
import { SelectAll, SelectBox } from '../bulk/select-box.tsx';
import type { Selection } from '../bulk/use-selection.ts';
import { dateIn } from '../day.ts';
import { ClockStrip } from '../duties/clock-strip.tsx';
import { useSpeech } from '../lang.tsx';
import { Marked } from '../parts/marked.tsx';
import { SlipNumber } from '../parts/slip-number.tsx';
import { stepName } from '../procedure-words.ts';
import { procedures } from '../queries.ts';
import { useCategoryName, usePlaceName, useShortName } from '../use-names.ts';
import type { Word } from '../words/zh.ts';

interface Table {
  readonly lines: readonly MatterLine[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly selection: Selection;
}

const columns: readonly Word[] = ['number', 'title', 'step', 'unit', 'category', 'place', 'opened', 'due'];

/** The ledger as a ruled table; on narrow screens each row is stacked (see ledger.css). */
export function LedgerTable({ lines, chosen, onChoose, selection }: Table) {
  const { say } = useSpeech();
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col" className="col-select">
            <SelectAll selection={selection} shown={lines.filter(({ ended }) => !ended).length} />
          </th>
          {columns.map((word) => (
            <th key={word} scope="col" className={`col-${word}`}>
              {say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <LedgerRow
            key={line.id}
            line={line}
            chosen={line.id === chosen}
            onChoose={() => onChoose(line.id)}
            selection={selection}
          />
        ))}
      </tbody>
    </table>
  );
}

function LedgerRow({
  line,
  chosen,
  onChoose,
  selection,
}: {
  readonly line: MatterLine;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly selection: Selection;
}) {
  const { lang } = useSpeech();
  const known = useQuery(procedures).data;
  const categoryName = useCategoryName();
  const placeName = usePlaceName();
  const shortName = useShortName();
  const category = line.category === null ? '' : categoryName(line.category);
  const place = line.place === null ? '' : placeName(line.place);
  return (
    <tr data-matter={line.id} className={chosen ? 'is-chosen' : ''} onFocus={onChoose} onClick={onChoose}>
      <td className="col-select">
        {!line.ended && <SelectBox selection={selection} id={line.id} number={line.number} />}
      </td>
      <td className="col-number">
        <SlipNumber number={line.number} />
      </td>
      <td className="col-title">
        <Link to={`/matters/${line.id}`} title={line.title}>
          <Marked text={line.title} marks={line.marks} />
        </Link>
        {line.snippet && (
          <span className="found-said">
            <Marked {...line.snippet} />
          </span>
        )}
      </td>
      <td className="col-step">{stepName(known, line.procedure, line.step)}</td>
      <td className="col-unit" title={line.unitName}>
        {shortName(line.unitName)}
      </td>
      <td className="col-category" title={category}>
        {category}
      </td>
      <td className="col-place" title={place}>
        {place}
      </td>
      <td className="col-opened">{dateIn(lang, line.opened)}</td>
      <td className="col-due">{!line.ended && <ClockStrip clock={line.clock} due={line.due} />}</td>
    </tr>
  );
}
