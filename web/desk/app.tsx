import { ConfigProvider } from 'antd';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { antdWords } from './antd-words.ts';
import { Frame } from './frame/frame.tsx';
import { useSpeech } from './lang.tsx';
import { NotFound } from './pages/not-found.tsx';
import { theme } from './theme.ts';

/** One line per page; each page is fetched when it is first opened. */
const router = createBrowserRouter(
  [
    {
      element: <Frame />,
      hydrateFallbackElement: <div />,
      errorElement: <NotFound />,
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./pages/duties-page.tsx')).DutiesPage }) },
        { path: 'matters', lazy: async () => ({ Component: (await import('./pages/ledger-page.tsx')).LedgerPage }) },
        { path: 'station', lazy: async () => ({ Component: (await import('./pages/station-page.tsx')).StationPage }) },
        {
          path: 'supervision',
          lazy: async () => ({ Component: (await import('./pages/supervision-page.tsx')).SupervisionPage }),
        },
        {
          path: 'matters/new',
          lazy: async () => ({ Component: (await import('./pages/counter-page.tsx')).CounterPage }),
        },
        {
          path: 'matters/:id',
          lazy: async () => ({ Component: (await import('./pages/matter-page.tsx')).MatterPage }),
        },
        {
          path: 'matters/:id/papers/:paper',
          lazy: async () => ({ Component: (await import('./pages/paper-page.tsx')).PaperPage }),
        },
        { path: 'hotline', lazy: async () => ({ Component: (await import('./pages/hotline-page.tsx')).HotlinePage }) },
        {
          path: 'knowledge',
          lazy: async () => ({ Component: (await import('./pages/knowledge-page.tsx')).KnowledgePage }),
        },
        { path: 'map', lazy: async () => ({ Component: (await import('./pages/map-page.tsx')).MapPage }) },
        {
          path: 'reception',
          lazy: async () => ({ Component: (await import('./pages/reception-page.tsx')).ReceptionPage }),
        },
        { path: 'topics', lazy: async () => ({ Component: (await import('./pages/topics-page.tsx')).TopicsPage }) },
        {
          path: 'listening',
          lazy: async () => ({ Component: (await import('./pages/listening-page.tsx')).ListeningPage }),
        },
        { path: 'figures', lazy: async () => ({ Component: (await import('./pages/figures-page.tsx')).FiguresPage }) },
        {
          path: 'exchange',
          lazy: async () => ({ Component: (await import('./pages/exchange-page.tsx')).ExchangePage }),
        },
        { path: 'models', lazy: async () => ({ Component: (await import('./pages/models-page.tsx')).ModelsPage }) },
        { path: 'keeping', lazy: async () => ({ Component: (await import('./pages/keeping-page.tsx')).KeepingPage }) },
        {
          path: 'registers',
          lazy: async () => ({ Component: (await import('./pages/registers-page.tsx')).RegistersPage }),
        },
        {
          path: 'registers/:name',
          lazy: async () => ({ Component: (await import('./pages/register-page.tsx')).RegisterPage }),
        },
        {
          path: 'hand-over',
          lazy: async () => ({ Component: (await import('./pages/hand-over-page.tsx')).HandOverPage }),
        },
        { path: 'account', lazy: async () => ({ Component: (await import('./pages/account-page.tsx')).AccountPage }) },
        {
          path: 'password',
          lazy: async () => ({ Component: (await import('./pages/password-page.tsx')).PasswordPage }),
        },
        {
          path: 'network',
          lazy: async () => ({ Component: (await import('./pages/network-page.tsx')).NetworkPage }),
        },
        { path: '*', element: <NotFound /> },
      ],
    },
  ],
  { basename: '/desk' },
);

/** Styles made in the page carry the word the page came with; the browser takes no others. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce;
const csp = nonce === undefined ? {} : { nonce };

export function App() {
  const { lang } = useSpeech();
  return (
    <ConfigProvider
      theme={theme}
      csp={csp}
      locale={antdWords[lang]}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <RouterProvider router={router} />
    </ConfigProvider>
  );
}
