import { useEffect, useState } from 'react';

const pause = 350;

/** A text once the typing rests: nothing is asked of the server for every letter. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
