import { readFileSync } from 'node:fs'

/** `articles` by slug, and of each tag the newest. */
export const { articles, tags } = JSON.parse(readFileSync('content/all.json', 'utf8'))
