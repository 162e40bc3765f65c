import { BadUse, type Console, type ExitCode, langFrom } from './cli/verb.ts';
import { verbs } from './cli/verbs.ts';

/** `huiyin VERB …`: runs one verb and ends with its exit code. */
const console_: Console = {
  lang: langFrom(process.env),
  out: (line) => void process.stdout.write(`${line}\n`),
  log: (line) => void process.stderr.write(`${line}\n`),
};
// `huiyin … | head` closes the pipe before all is said; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), console_);

async function main([name = '--help', ...args]: readonly string[], console: Console): Promise<ExitCode> {
  if (['--help', '-h', 'help'].includes(name)) return overview(console.out, console);
  const load = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (load === undefined) {
    console.log(console.lang === 'zh' ? `没有“${name}”这个命令。` : `There is no verb “${name}”.`);
    await overview(console.log, console);
    return 2;
  }
  const verb = await load();
  if (args.includes('--help') || args.includes('-h')) {
    console.out(`huiyin ${verb.usage}\n\n${verb.help[console.lang]}`);
    return 0;
  }
  try {
    return await verb.run(args, console);
  } catch (error) {
    return complain(error, verb.usage, console);
  }
}

async function overview(write: (line: string) => void, { lang }: Console): Promise<ExitCode> {
  write(
    lang === 'zh'
      ? '用法：huiyin 命令 [选项]；每个命令都可加 --help。'
      : 'Use: huiyin VERB [options]; every verb takes --help.',
  );
  for (const load of Object.values(verbs)) {
    const { usage, help } = await load();
    write(`  ${usage}\n      ${help[lang].split('\n')[0]}`);
  }
  return 0;
}

/** Bad use is 2, with the usage; whatever else stopped it is 1. */
function complain(error: unknown, usage: string, { log }: Console): ExitCode {
  log(error instanceof Error ? error.message : String(error));
  const bad = error instanceof BadUse || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
  if (bad) log(`huiyin ${usage}`);
  return bad ? 2 : 1;
}
