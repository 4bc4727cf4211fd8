/** What we use of the edtf package, which brings no types. Times are epoch milliseconds; `max` is the last one of it. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
