// @ts-check
import { handOver } from './house/hand-over.mjs';
import { install } from './house/install.mjs';

const [file = '', ...args] = process.argv.slice(2);

install();
handOver(file, args);
