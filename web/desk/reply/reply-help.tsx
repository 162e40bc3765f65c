import type { ComponentProps } from 'react';
import { MachineDraft } from './machine-draft.tsx';
import { ReplyCheck } from './reply-check.tsx';

/** What helps whoever writes to the party, beneath what they write. */
export function ReplyHelp(props: ComponentProps<typeof MachineDraft>) {
  const { onLooked: _, ...written } = props;
  return (
    <>
      <ReplyCheck {...written} />
      <MachineDraft {...props} />
    </>
  );
}
