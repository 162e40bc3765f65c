import { useEffect, useEffectEvent } from 'react';

/** What a press of `alt+e`, `ctrl+enter` or `escape` does; by the place of the key, so that no layout is in the way. */
export type Chords = Readonly<Record<string, () => void>>;

/** Keys that work while somebody types: an operator’s hands stay on the keyboard during a call. */
export function useChords(chords: Chords): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const chord = chordOf(event);
    const deed = Object.hasOwn(chords, chord) ? chords[chord] : undefined;
    if (deed === undefined || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    deed();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

type Pressed = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'code'>;

export const chordOf = ({ altKey, ctrlKey, metaKey, code }: Pressed): string =>
  `${altKey ? 'alt+' : ''}${ctrlKey || metaKey ? 'ctrl+' : ''}${code.replace(/^(Key|Digit|Numpad(?=Enter))/, '').toLowerCase()}`;
