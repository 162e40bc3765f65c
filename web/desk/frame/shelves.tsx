import {
  AimOutlined,
  ApartmentOutlined,
  BookOutlined,
  BulbOutlined,
  CalendarOutlined,
  EnvironmentOutlined,
  ExperimentOutlined,
  FieldTimeOutlined,
  FormOutlined,
  InboxOutlined,
  LineChartOutlined,
  PhoneOutlined,
  SafetyOutlined,
  SendOutlined,
  SoundOutlined,
  SwapOutlined,
  TableOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Office } from '#domain/words/office.ts';
import type { Role } from '#domain/words/role.ts';
import { roles } from '#regulations/roles.ts';
import type { Word } from '../words/zh.ts';

/** One page in the table of contents, named by its word. */
export interface Entry {
  readonly page: Word;
  readonly icon: ReactNode;
  /** Its address, where it is not the word itself. */
  readonly to?: string;
  /** Whose page it is; everybody's, if not given. */
  readonly offices?: readonly string[];
}

interface Shelf {
  readonly name: Word;
  readonly entries: readonly Entry[];
}

/** Who sees service requests at all: what recurs is counted among them. */
const hearing = (Object.keys(roles) as Office[]).filter((office) =>
  (roles[office] as Role).sees.kinds.includes('service'),
);

/** 办、听、督、册、数: what a person does there, and the pages for it. */
export const shelves: readonly Shelf[] = [
  {
    name: 'shelfHandle',
    entries: [
      { page: 'duties', to: '/', icon: <InboxOutlined aria-hidden /> },
      { page: 'station', icon: <SendOutlined aria-hidden />, offices: ['station', 'petition-office', 'caller'] },
      { page: 'ledger', to: '/matters', icon: <TableOutlined aria-hidden /> },
    ],
  },
  {
    name: 'shelfHear',
    entries: [
      { page: 'takeDown', to: '/matters/new', icon: <FormOutlined aria-hidden /> },
      { page: 'hotline', icon: <PhoneOutlined aria-hidden />, offices: ['station', 'caller'] },
      { page: 'reception', icon: <CalendarOutlined aria-hidden /> },
      { page: 'knowledge', icon: <BulbOutlined aria-hidden /> },
      { page: 'listening', icon: <SoundOutlined aria-hidden />, offices: hearing },
    ],
  },
  {
    name: 'shelfSupervise',
    entries: [
      {
        page: 'supervision',
        icon: <FieldTimeOutlined aria-hidden />,
        offices: ['supervisor', 'superior', 'auditor'],
      },
      { page: 'topics', icon: <AimOutlined aria-hidden /> },
    ],
  },
  {
    name: 'shelfKeep',
    entries: [
      { page: 'registers', icon: <BookOutlined aria-hidden /> },
      { page: 'network', icon: <ApartmentOutlined aria-hidden /> },
      {
        page: 'models',
        icon: <ExperimentOutlined aria-hidden />,
        offices: ['station', 'supervisor', 'auditor', 'admin'],
      },
      { page: 'keeping', icon: <SafetyOutlined aria-hidden />, offices: ['privacy'] },
      { page: 'map', icon: <EnvironmentOutlined aria-hidden /> },
    ],
  },
  {
    name: 'shelfCount',
    entries: [
      { page: 'figures', icon: <LineChartOutlined aria-hidden /> },
      { page: 'exchange', icon: <SwapOutlined aria-hidden />, offices: ['petition-office', 'station'] },
    ],
  },
];
