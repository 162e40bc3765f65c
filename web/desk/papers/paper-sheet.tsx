import { useQuery } from '@tanstack/react-query';
import type { Sheet } from '#domain/paper/make-paper.ts';
import { useSay } from '../lang.tsx';
import { county } from '../queries.ts';

/** An A4 sheet in the form official papers have: title, number, addressee, body, then unit, seal and date at the right. */
export function PaperSheet({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay();
  const { demo } = useQuery(county).data ?? {};
  return (
    <article className="official">
      {demo && <p className="official-demo">{say('demoMark')}</p>}
      <h1>{sheet.title}</h1>
      <p className="official-number">{sheet.number}</p>
      <p className="official-to">{sheet.addressed}</p>
      <p className="official-text">{sheet.opening}</p>
      <dl>
        {sheet.parts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {sheet.closing.map((text) => (
        <p key={text} className="official-text">
          {text}
        </p>
      ))}
      <p className="official-text">{sheet.basis}</p>
      <div className="official-sign">
        <p>{sheet.issuer}</p>
        <p className="official-seal">{sheet.seal}</p>
        <p>{sheet.date}</p>
      </div>
      <ul className="official-blanks">
        {sheet.blanks.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <p className="official-receipt">{sheet.receipt}</p>
    </article>
  );
}
