import type { Sheet } from '#domain/paper/make-paper.ts';

/** An A4 sheet in the form official papers have: title, number, addressee, body, then unit, seal and date at the right. */
export function PaperSheet({ sheet }: { readonly sheet: Sheet }) {
  return (
    <article className="official">
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
