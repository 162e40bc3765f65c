import { useState } from 'react';
import { upload } from '../api.ts';

/** Files go one after another, so that a slow line shows which one is under way; what got through is kept. */
export function useSending() {
  const [sending, setSending] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const send = async (files: readonly File[]): Promise<readonly string[]> => {
    const sent: string[] = [];
    setFailure(undefined);
    try {
      for (const file of files) {
        setSending(file.name);
        const { id } = await upload<{ id: string }>('/api/files', file);
        sent.push(id);
      }
    } catch (error) {
      setFailure(error);
    }
    setSending(undefined);
    return sent;
  };
  return { sending, failure, send };
}
