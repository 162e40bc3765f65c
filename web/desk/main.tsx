import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { problemOf } from './api.ts';
import { App } from './app.tsx';
import { Speaking } from './lang.tsx';
import './desk.css';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What the server refuses it refuses again; only an unreachable server is asked twice more.
      retry: (times, error) => problemOf(error).status === 0 && times < 2,
    },
  },
});

const place = document.getElementById('desk');
if (place === null) throw new Error('index.html has no #desk');

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Speaking>
        <App />
      </Speaking>
    </QueryClientProvider>
  </StrictMode>,
);
