/** Keys to press together, as the keyboard of this computer names them. */
export function KeyHint({ keys }: { readonly keys: readonly string[] }) {
  return <kbd>{keys.join(' ')}</kbd>;
}
