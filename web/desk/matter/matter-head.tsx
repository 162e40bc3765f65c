import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { MatterView } from '#server/routes/contract.ts';
import { dateIn } from '../day.ts';
import { ClockStrip } from '../duties/clock-strip.tsx';
import { useSpeech } from '../lang.tsx';
import { channelIn } from '../parts/channel.ts';
import { SlipNumber } from '../parts/slip-number.tsx';
import { stepName } from '../procedure-words.ts';
import { procedures } from '../queries.ts';
import { useUnitName } from '../use-names.ts';
import type { Word } from '../words/zh.ts';

/** Number, title, step, holder: what everyone asks first. */
export function MatterHead({ matter }: { readonly matter: MatterView }) {
  const { say, lang } = useSpeech();
  const known = useQuery(procedures).data;
  const unitName = useUnitName();
  const rule = known?.find(({ id }) => id === matter.procedure);
  const facts = [
    rule?.title,
    `${say('opened')} ${dateIn(lang, matter.opened)}`,
    channelIn(say, matter.channel),
    matter.external === null ? undefined : `${say('externalNumber')} ${matter.external}`,
    matter.step === 'received' && matter.proposed !== null
      ? say('proposed', { unit: unitName(matter.proposed) })
      : undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <header className="matter-head">
      <p className="matter-line">
        <SlipNumber number={matter.number} />
        <span>{facts.join(' · ')}</span>
        <Button
          className="no-print"
          type="text"
          size="small"
          icon={<PrinterOutlined aria-hidden />}
          onClick={() => window.print()}
        >
          {say('printMatter')}
        </Button>
      </p>
      <h1>{matter.title}</h1>
      <p className="matter-step">
        <b>{stepName(known, matter.procedure, matter.step)}</b>
        {!matter.ended && <span>{say('held', { who: matter.unitName })}</span>}
        {matter.judged !== null && <Judged word={matter.judged} />}
      </p>
      {!matter.ended && (
        <div className="head-clock">
          <ClockStrip clock={matter.clock} due={matter.due} />
        </div>
      )}
    </header>
  );
}

/** Jade is for the resident's own "resolved" and for nothing else. */
function Judged({ word }: { readonly word: string }) {
  const { say } = useSpeech();
  const said = judgedWords[word];
  return (
    <span className={`judged is-${word}`}>
      {say('judged')}
      {said === undefined ? word : say(said)}
    </span>
  );
}

const judgedWords: Readonly<Record<string, Word>> = {
  resolved: 'judgedResolved',
  unresolved: 'judgedUnresolved',
  silence: 'judgedSilence',
};
