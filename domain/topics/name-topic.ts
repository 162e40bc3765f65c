import type { Naming } from './naming.ts';
import { placeOf } from './place.ts';
import type { Profile } from './profile.ts';
import { tellingWords } from './telling-words.ts';
import { titleOf } from './title.ts';
import type { Topic, Voice } from './voice.ts';
import type { Standing } from './weigh.ts';

/** What a topic is called and known by: of problems, never of persons. Without a subject that names nobody: the place and what is said of it. */
export function nameTopic(
  voices: readonly Voice[],
  standings: readonly Standing[],
  profile: Profile,
  naming: Naming,
): Pick<Topic, 'title' | 'place' | 'words'> {
  const place = placeOf(voices, naming);
  const words = tellingWords(profile, naming.namesPerson);
  const title = titleOf({ voices, standings, profile, place }, naming);
  return {
    title: title ?? [place, words.slice(0, 3).join('、')].filter((part) => part !== '').join('：'),
    place,
    words,
  };
}
