import { parsed, WrongUse } from '../arguments.ts'

export const PUBLISH_USAGE = `Use: npm run publish -- [--plain] [--from FOLDER] FOLDER
Puts the site that "npm run build" made into a folder, for a web server to serve or for upload.
  FOLDER         where it goes; what is there and is none of Dojang's stays as it is
  --plain        without compressed files, for hosts that compress by themselves
  --from FOLDER  what is put there: dist, unless told
Scripts, styles, fonts and data come first and pages last, so that no reader meets a page whose parts
are not there yet. The parts of the two builds before stay, for who has an older page open.
Exit code: 0; 1 where there is nothing to publish, or the folder belongs to something else; 2 wrong use.`

/** What the words after the command ask for. Throws `WrongUse`. */
export function publishOptions(args: string[]) {
  const { values, positionals } = parsed({
    args,
    allowPositionals: true,
    options: {
      from: { type: 'string', default: 'dist' },
      plain: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const [to, ...more] = positionals
  if (!values.help && (to === undefined || more.length > 0))
    throw new WrongUse('It needs one folder to publish into.')
  return { ...values, to: to ?? '' }
}
