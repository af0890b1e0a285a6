import { files } from '#model/files.ts'
import { CardsRecord } from '#model/archive/archive.ts'
import { recordQuery } from './record-query.ts'

/** A run of story cards; see `cardPlace` in `model/archive/archive.ts` for which. */
export const cardsQuery = (file: number) => recordQuery(files.cards(file), CardsRecord)
