import { Button } from 'antd';
import { useSay } from '../lang.tsx';

/** Recovery codes, told this once. */
export function RecoveryCodes({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }) {
  const say = useSay();
  return (
    <div className="recovery" role="status">
      <h3>{say('recoveryTitle')}</h3>
      <p>{say('recoveryLead')}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="form-foot no-print">
        <Button onClick={() => window.print()}>{say('recoveryPrint')}</Button>
        <Button type="primary" onClick={onKept}>
          {say('recoveryKept')}
        </Button>
      </p>
    </div>
  );
}
