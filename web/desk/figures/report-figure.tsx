import type { FieldView, ReportView } from '#server/routes/figures-view.ts';
import { CountFigure } from './count-figure.tsx';

/** A report field by field, each with its article; what is not held says why. Printed as it stands. */
export function ReportFigure({ view }: { readonly view: ReportView }) {
  const { definition, rows } = view;
  return (
    <article className="figure-report">
      <h2>{definition.title}</h2>
      <p>
        {definition.from} — {definition.to}
      </p>
      {rows.map((field) => (
        <Field key={field.id} field={field} />
      ))}
    </article>
  );
}

function Field({ field: { label, law, why, figure } }: { readonly field: FieldView }) {
  return (
    <div className="figure-field">
      {figure === undefined ? (
        <section className="figure">
          <h2>{label}</h2>
          <p>{why}</p>
        </section>
      ) : (
        <CountFigure view={figure} heading={label} />
      )}
      <p className="law">{law}</p>
    </div>
  );
}
