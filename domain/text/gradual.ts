/** What takes long to build: built when it is first needed or, before that, piece by piece while nothing else is asked for. */
export interface Gradual<T> {
  /** Builds whatever is missing at once. */
  readonly get: () => T;
  /** Builds one piece more. False when nothing was left to build. */
  readonly step: () => boolean;
  readonly isBuilt: () => boolean;
}

type Building<T> = Iterator<void, T, void>;

/** `build` rests at each `yield`. What fails is begun again from the start. */
export function gradual<T>(build: () => Building<T>): Gradual<T> {
  let building: Building<T> | undefined;
  let built: { readonly it: T } | undefined;
  const step = () => {
    if (built !== undefined) return false;
    const under = building ?? build();
    // Only what came through its piece is gone on with.
    building = undefined;
    const { done, value } = under.next();
    if (done === true) built = { it: value };
    else building = under;
    return true;
  };
  const get = (): T => {
    if (built !== undefined) return built.it;
    step();
    return get();
  };
  return { get, step, isBuilt: () => built !== undefined };
}
