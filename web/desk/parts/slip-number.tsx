/** A matter's number on the stub of its slip. */
export function SlipNumber({ number }: { readonly number: string }) {
  return <span className="slip-number">{number}</span>;
}
