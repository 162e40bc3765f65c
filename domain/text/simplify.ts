import { Converter } from 'opencc-js/t2cn';

/**
 * A text in simplified characters, by whole phrases (乾隆 stays, 乾净 becomes 干净): for whoever reads it and for the word cutter. `fold` is for
 * comparing only: what it makes of 方面 is in no dictionary. A text of which no character by itself is traditional stays as it is: 打坏 would
 * become 打坯.
 */
export function simplify(text: string): string {
  for (let i = 0; i < text.length; i++) if (becomes(text.charCodeAt(i)) === another) return converted(text);
  return text;
}

const [itself, another] = [1, 2] as const;
/** By unit; 0 is not looked at yet. Rare characters of two units do not tell. */
const known = new Uint8Array(65_536);

function becomes(unit: number): number {
  if (known[unit] === 0) {
    const letter = String.fromCharCode(unit);
    known[unit] = converted(letter) === letter ? itself : another;
  }
  return known[unit] ?? itself;
}

/** Made when first needed: it takes 30 ms and 10 MB. */
function converted(text: string): string {
  convert ??= Converter({ from: 't', to: 'cn' });
  return convert(text);
}

let convert: ReturnType<typeof Converter> | undefined;
