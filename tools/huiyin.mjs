#!/usr/bin/env node
// @ts-check
import { handOver } from './house/hand-over.mjs';
import { install } from './house/install.mjs';
import { buildPages } from './house/pages.mjs';
import { stop } from './house/tell.mjs';

const [verb, ...rest] = process.argv.slice(2);

install();
if (verb === 'start' && !buildPages()) stop('页面构建失败，原因见上', 'building the pages failed, see above');
handOver('server/cli.ts', verb === undefined ? [] : [verb, ...rest]);
