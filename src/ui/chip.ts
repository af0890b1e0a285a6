/** The look of a chip: a small link to a person (with a seal in front), a work or an event. */
export const CHIP =
  'inline-flex min-h-8 max-sm:min-h-10 items-center gap-2 rounded-full border border-line bg-card px-3 py-0.5 text-sm has-[svg]:pl-1 hover:border-soft'
