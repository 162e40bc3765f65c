interface Heard {
  readonly file: string;
  readonly label: string;
  readonly onGone?: () => void;
}

/** A recording to be heard. What is said in it stands written in the matter, so that its captions are empty. */
export function Sound({ file, label, onGone }: Heard) {
  return (
    <audio controls preload="metadata" src={`/api/files/${file}`} aria-label={label} onError={onGone}>
      <track kind="captions" />
    </audio>
  );
}
