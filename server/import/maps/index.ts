import type { Mapping } from '../mapping.ts';
import { exchangeFiles } from './exchange-file.ts';
import { labelledMessages, repliedMessages, yearOfMessages } from './messages.ts';
import { newYork311 } from './new-york-311.ts';

/** Mappings that come with the house, one line each. The first that knows a file's header is taken. */
export const shippedMaps: readonly Mapping[] = [
  labelledMessages, // id,subject,time,body,category
  yearOfMessages, // id,user,subject,time,body,against,for
  repliedMessages, // id,user,subject,time,body,reply,reply_time
  newYork311, // NYC Open Data, 311 Service Requests
  ...exchangeFiles, // number,ours,code,procedure,… as docs/exchange.md has it
];
