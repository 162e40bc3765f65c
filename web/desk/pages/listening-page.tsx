import { useSearchParams } from 'react-router';
import { OneProblem } from '../listening/one-problem.tsx';
import { WhatRecurs } from '../listening/what-recurs.tsx';

/** What residents say again and again. What is looked at, and which problem is open, is the address. */
export function ListeningPage() {
  const open = useSearchParams()[0].get('open');
  return open === null ? <WhatRecurs /> : <OneProblem key={open} id={open} />;
}
