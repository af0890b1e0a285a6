import { renameSync, writeFileSync } from 'node:fs'
import { threadId } from 'node:worker_threads'
import { Resvg } from '@resvg/resvg-js'
import type { Card } from '#publish/cards/card.ts'
import { cardSvg } from '#publish/cards/card-svg.ts'
import { createSealCutter } from '../seals/seal.ts'
import { createTypesetter } from './typesetter.ts'

/** A picture to be drawn, and the absolute path of its PNG. */
export type Job = { card: Card; path: string }

/** Pictures of one site, by its name. */
export type Batch = { site: string; jobs: readonly Job[] }

const setter = createTypesetter()
const seal = { path: createSealCutter()('도장', 'Dojang'), solid: true }

/** What a worker of `draw-cards.ts` does with each batch. A file is there whole or not at all. */
export default ({ jobs, site }: Batch): void => {
  for (const { card, path } of jobs) {
    const picture = new Resvg(cardSvg(card, { name: site, seal }, setter), {
      font: { loadSystemFonts: false },
    })
    const unfinished = `${path}.${process.pid}-${threadId}`
    writeFileSync(unfinished, picture.render().asPng())
    renameSync(unfinished, path)
  }
}
