// @ts-check
import { handOver } from './house/hand-over.mjs';
import { install } from './house/install.mjs';
import { buildPages } from './house/pages.mjs';
import { stop } from './house/tell.mjs';

install();
if (!buildPages()) stop('页面构建失败，原因见上', 'building the pages failed, see above');
handOver('server/main.ts', process.argv.slice(2));
