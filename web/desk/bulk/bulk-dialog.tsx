import { Button, Checkbox, Modal } from 'antd';
import type { FormEvent } from 'react';
import type { ActView, MatterLine } from '#server/routes/contract.ts';
import { SchemaForm } from '../form/schema-form.tsx';
import { useSay } from '../lang.tsx';
import { Failure } from '../parts/failure.tsx';
import { ReplyCheck } from '../reply/reply-check.tsx';
import { BulkTable } from './bulk-table.tsx';
import { useBulk } from './use-bulk.ts';

interface Dialog {
  readonly act: ActView;
  readonly lines: readonly MatterLine[];
  readonly onClose: () => void;
  /** Takes those that were refused: they stay selected. */
  readonly onDone: (refused: readonly string[]) => void;
}

/** Answers once, a preview of what would happen to each, then the doing; what is refused stays, with the reason. */
export function BulkDialog({ act, lines, onClose, onDone }: Dialog) {
  const say = useSay();
  const bulk = useBulk(act, lines, onDone);
  const [first] = bulk.lines;
  const others = bulk.lines.length - 1;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    bulk.tryIt();
  };
  return (
    <Modal
      open
      title={say('bulkTitle', { act: act.label, n: bulk.lines.length })}
      onCancel={onClose}
      footer={null}
      width={760}
    >
      <form className="bulk-form" onSubmit={submit} noValidate>
        <p className="law">{say('refusedBy', { law: act.law })}</p>
        {!bulk.done && bulk.mayPropose && (
          <Checkbox checked={bulk.asProposed} onChange={({ target }) => bulk.propose(target.checked)}>
            {say('bulkAsProposed')}
          </Checkbox>
        )}
        {!bulk.done && (
          <SchemaForm questions={bulk.questions} values={bulk.values} faults={bulk.faults} onChange={bulk.answer} />
        )}
        {!bulk.done && first !== undefined && (
          <ReplyCheck matter={first} act={act} values={bulk.values} onChange={bulk.answer} oneOfMany={others > 0} />
        )}
        {bulk.error !== null && <Failure error={bulk.error} />}
        {bulk.rows.length > 0 && <BulkTable rows={bulk.rows} />}
        <Foot act={act} bulk={bulk} onClose={onClose} />
      </form>
    </Modal>
  );
}

interface Footer {
  readonly act: ActView;
  readonly bulk: ReturnType<typeof useBulk>;
  readonly onClose: () => void;
}

function Foot({ act, bulk, onClose }: Footer) {
  const say = useSay();
  const { fit, done, busy, rows } = bulk;
  if (done) {
    const entered = rows.filter(({ seq }) => seq !== undefined).length;
    return (
      <div className="form-foot">
        <p role="status">{say('bulkDone', { n: entered, left: rows.length - entered })}</p>
        <Button type="primary" onClick={onClose}>
          {say('close')}
        </Button>
      </div>
    );
  }
  return (
    <div className="form-foot">
      {fit !== undefined && fit > 0 && (
        <Button type="primary" loading={busy} onClick={bulk.doIt}>
          {say('bulkDo', { act: act.label, n: fit })}
        </Button>
      )}
      <Button type={fit === undefined ? 'primary' : 'default'} htmlType="submit" loading={busy && fit === undefined}>
        {say('bulkPreview')}
      </Button>
      <Button onClick={onClose}>{say('cancel')}</Button>
    </div>
  );
}
