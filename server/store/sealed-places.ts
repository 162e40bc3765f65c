/** Where things lie that are sealed under the ring, so that rotation finds every one of them: add a line for a new one. */
export const sealedPlaces = {
  correspondent: { column: 'sealed', key: { matter: 'uuid', channel: 'text' } },
  call: { column: 'phone', key: { call: 'text' } },
  exchange_case: { column: 'heard', key: { partner: 'text', external: 'text' }, json: true },
  exchange_difference: { column: 'said', key: { id: 'uuid' }, json: true },
  exchange_reject: { column: 'message', key: { id: 'uuid' }, json: true },
  factor: { column: 'sealed', key: { id: 'uuid' } },
  ticket: { column: 'sealed', key: { mark: 'text' } },
  staff_contact: { column: 'sealed', key: { staff: 'uuid' } },
  outside_name: { column: 'sealed', key: { mark: 'text' } },
} as const satisfies Readonly<Record<string, SealedPlace>>;

export interface SealedPlace {
  /** The column; with `json`, its member `sealed`. Empty or null: nothing is sealed there. */
  readonly column: string;
  /** The columns of the primary key beside `region`, with their types. */
  readonly key: Readonly<Record<string, 'text' | 'uuid'>>;
  readonly json?: true;
}

export type SealedTable = keyof typeof sealedPlaces;

/** What `sealUnder` binds it to: table, column, region and row. `key` in the order of the list. */
export const sealedPlace = (table: SealedTable, region: string, key: readonly string[]): string =>
  [`${table}.${sealedPlaces[table].column}`, region, ...key].join('/');
