interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** Everything a message can say: templates for `fill`. Only `receipt` names a code, only `progress` says what was done. */
export interface MessageWords {
  readonly signed: string;
  readonly receipt: Letter;
  readonly left: string;
  readonly noted: Letter;
  readonly progress: Letter;
  /** Of anything but a service request nothing is said. */
  readonly veiled: Letter;
  readonly digest: Letter & { readonly line: string; readonly late: string };
  /** Where to follow a matter, when the site's own address is not set. */
  readonly follow: string;
  readonly help: string;
  readonly stopped: string;
  readonly resumed: string;
  readonly standing: string;
  /** Of anything but a service request nothing is said, not even to whoever has the code. */
  readonly standingVeiled: string;
  readonly wrong: string;
  readonly tooMany: string;
  readonly onlyText: string;
  /** In a group: the code would be read by all. */
  readonly onlyAlone: string;
  /** To the post that keeps the matter, when no message got through. */
  readonly letterTask: string;
}
