import { type TObject, Type } from 'typebox';
import * as shapes from './shapes.ts';

const text = (description: string) => Type.Optional(Type.String({ description }));

const jurisdiction = {
  jurisdiction_id: text('`demo` in the demonstration county, else the county’s code; may be left out'),
};
const format = Type.Object({ format: Type.String({ description: '`xml` or `json`' }) });
const file = Type.Object({ file: Type.String({ description: 'Its id with `.xml` or `.json`' }) });

const described = (summary: string, params: TObject, answer: object, more: object = {}) => ({
  ...{ summary, params, tags: ['Open311 GeoReport v2'] },
  response: { 200: answer, '4xx': shapes.errors },
  querystring: Type.Object(jurisdiction),
  ...more,
});

const filter = Type.Object({
  ...jurisdiction,
  service_request_id: text('Several parted by commas; overrides all else'),
  service_code: text('Several parted by commas'),
  start_date: text('W3C date-time; at most 90 days before end_date'),
  end_date: text('W3C date-time'),
  status: text('`open`, `closed` or both'),
  page: text('From 1'),
  page_size: text('1 to 1000, 1000 when left out'),
});

const post = Type.Object({
  ...jurisdiction,
  api_key: Type.String(),
  service_code: Type.String(),
  lat: text('WGS 84; with `long`'),
  long: text('WGS 84'),
  address_string: text('At most 200 characters'),
  address_id: text('Code of a place'),
  description: text('At most 4000 characters'),
  first_name: text('Sealed'),
  last_name: text('Sealed'),
  email: text('Sealed'),
  phone: text('Sealed'),
  media_url: text('http or https'),
  device_id: text('Not kept'),
  account_id: text('Not kept'),
  'attribute[subject]': text('In one sentence'),
});

/** GeoReport v2 in the API's own description. Nothing is checked by these: faults are told in the specification's form. */
export const schemas = {
  discovery: described('Service discovery', format, shapes.discovery),
  services: described('Service list', format, shapes.services),
  definition: described('Service definition', file, shapes.serviceDefinition),
  requests: described('Service requests', format, shapes.requests, { querystring: filter }),
  request: described('One service request', file, shapes.requests),
  token: described('Request id from a token: the Idempotency-Key of its POST, or its own number', file, shapes.token),
  post: described('Report something', format, shapes.posted, {
    body: post,
    consumes: ['application/x-www-form-urlencoded'],
    headers: Type.Object({ 'idempotency-key': text('The same key never reports twice') }),
  }),
};
