import { Type } from 'typebox';

/** GeoReport v2 answers as JSON; the XML says the same by the same names. Times are W3C date-times with their offset. */

const words = Type.Union([Type.String(), Type.Null()]);

export const service = Type.Object({
  service_code: Type.String(),
  service_name: Type.String(),
  description: words,
  metadata: Type.Boolean(),
  type: Type.Union([Type.Literal('realtime'), Type.Literal('batch'), Type.Literal('blackbox')]),
  keywords: words,
  group: words,
});

export const services = Type.Array(service);

const datatype = Type.Union([
  Type.Literal('string'),
  Type.Literal('number'),
  Type.Literal('datetime'),
  Type.Literal('text'),
  Type.Literal('singlevaluelist'),
  Type.Literal('multivaluelist'),
]);

const attribute = Type.Object({
  variable: Type.Boolean(),
  code: Type.String(),
  datatype,
  required: Type.Boolean(),
  datatype_description: words,
  order: Type.Integer({ minimum: 1 }),
  description: words,
  values: Type.Optional(Type.Array(Type.Object({ key: Type.String(), name: Type.String() }))),
});

export const serviceDefinition = Type.Object({ service_code: Type.String(), attributes: Type.Array(attribute) });

const place = Type.Union([Type.Number(), Type.Null()]);

export const request = Type.Object({
  service_request_id: Type.String(),
  status: Type.Union([Type.Literal('open'), Type.Literal('closed')]),
  status_notes: words,
  service_name: words,
  service_code: Type.String(),
  description: Type.Union([Type.String({ maxLength: 4000 }), Type.Null()]),
  agency_responsible: words,
  service_notice: words,
  requested_datetime: Type.String({ format: 'date-time' }),
  updated_datetime: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  expected_datetime: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  address: words,
  address_id: words,
  zipcode: words,
  lat: place,
  long: place,
  media_url: words,
});

export const requests = Type.Array(request);

export const posted = Type.Array(
  Type.Object({ service_request_id: Type.String(), service_notice: words, account_id: Type.Null() }),
);

export const token = Type.Array(Type.Object({ service_request_id: Type.String(), token: Type.String() }));

export const errors = Type.Array(Type.Object({ code: Type.String(), description: Type.String() }));

export const discovery = Type.Object({
  changeset: Type.String({ format: 'date-time' }),
  contact: Type.String(),
  key_service: Type.String(),
  endpoints: Type.Array(
    Type.Object({
      specification: Type.String(),
      url: Type.String(),
      changeset: Type.String({ format: 'date-time' }),
      type: Type.Union([Type.Literal('production'), Type.Literal('test')]),
      formats: Type.Array(Type.String()),
    }),
  ),
});
