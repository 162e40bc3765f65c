import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useSay } from '../lang.tsx';
import { useKeys } from '../use-keys.ts';
import type { Word } from '../words/zh.ts';

const moving: readonly (readonly [string, Word])[] = [
  ['j k', 'keyMove'],
  ['Enter', 'keyOpen'],
  ['x', 'keySelect'],
  ['/', 'keySearch'],
  ['Ctrl+K', 'keyQuick'],
  ['?', 'keyHelp'],
];
const acting: readonly (readonly [string, Word])[] = [
  ['d', 'keyDispatch'],
  ['a', 'keyAccept'],
  ['l', 'keyAllocate'],
  ['y', 'keyAgree'],
  ['n', 'keyRefuse'],
];

/** Every shortcut there is, on one sheet. */
export function KeysSheet() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  useKeys({ '?': () => setOpen(true), '？': () => setOpen(true) });
  return (
    <>
      <Button className="keys-button" type="text" aria-label={say('keysSheet')} onClick={() => setOpen(true)}>
        ?
      </Button>
      <Modal open={open} title={say('keysTitle')} footer={null} width={420} onCancel={() => setOpen(false)}>
        <Keys keys={moving} />
        <p>{say('keyActs')}</p>
        <Keys keys={acting} />
        <p className="quiet">{say('keysNote')}</p>
      </Modal>
    </>
  );
}

function Keys({ keys }: { readonly keys: readonly (readonly [string, Word])[] }) {
  const say = useSay();
  return (
    <dl className="keys-sheet">
      {keys.map(([key, word]) => (
        <div key={key}>
          <dt>
            {key.split(' ').map((one) => (
              <kbd key={one}>{one}</kbd>
            ))}
          </dt>
          <dd>{say(word)}</dd>
        </div>
      ))}
    </dl>
  );
}
