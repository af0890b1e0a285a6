/** What tests use of the `edtf` package, which has no types of its own: the first and last millisecond of a date. */
declare module 'edtf' {
  export default function edtf(text: string): { min: number; max: number }
}
