import { useEffect, useEffectEvent } from 'react';

export type Keys = Readonly<Record<string, () => void>>;

/** Single keys as shortcuts, never while someone types, writes with an input method, or a dialog is open. */
export function useKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const deed = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (deed === undefined || isChord(event) || isComposing(event) || isBusy(event)) return;
    event.preventDefault();
    deed();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const isChord = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;

/** A key an input method has taken: some browsers say so only by the name they give it. */
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.key === 'Process';

/** Whoever types keeps every key, whoever stands on a link or button Enter and the space bar; a ticked box is no place to type. */
function isBusy({ key, target }: KeyboardEvent): boolean {
  if (document.querySelector('.ant-modal-wrap:not([style*="display: none"])') !== null) return true;
  if (!(target instanceof Element)) return false;
  const presses = key === 'Enter' || key === ' ';
  return target.closest(presses ? `${typing}, button, a` : typing) !== null;
}

const typing =
  'input:not([type=checkbox]), textarea, select, [contenteditable], [role=combobox], [role=dialog], .ant-drawer';
