import { parseArgs, type ParseArgsConfig } from 'node:util'

/** A command that was called in a way that it does not know. The message says what is wrong, as a sentence. */
export class WrongUse extends Error {}

/** `parseArgs` of Node; what it refuses is a `WrongUse`. */
export function parsed<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // What follows the first sentence is advice to programmers.
    throw new WrongUse(`${error.message.split('. ')[0]}.`)
  }
}
