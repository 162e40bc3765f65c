import { type Pieces, piecesOf } from '#domain/topics/pieces.ts';
import type { Voice } from '#domain/topics/voice.ts';
import type { Atlas } from '../../atlas.ts';
import { cutWords } from '../words.ts';
import type { HeardVoice } from './voices-of.ts';

/** A voice as it is compared: with the name of its place, where the register knows it. */
export function voiceIn({ id, subject, body, at, place }: HeardVoice, atlas: Atlas): Voice {
  const name = place === null ? undefined : atlas.rows('places').get(place.slice(0, 12))?.name;
  return { id, subject, body, at: at.toISOString(), ...(typeof name === 'string' && { place: name }) };
}

export const piecesIn = (voice: HeardVoice, atlas: Atlas): Pieces => piecesOf(voiceIn(voice, atlas), cutWords);
