import { useEffect, useEffectEvent } from 'react';

export type Keys = Readonly<Record<string, () => void>>;

/** Single keys as shortcuts, never while someone types or a dialog is open. */
export function useKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const deed = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (deed === undefined || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
    event.preventDefault();
    deed();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** Enter on a link or button is that link or button, not ours. */
const isBusy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, button, a, [role=combobox], [role=dialog], .ant-drawer') !== null;
