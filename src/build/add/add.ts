import { isWebAddress } from '#model/fields.ts'
import type { Io } from '../io.ts'
import { rootOf } from '../load-content.ts'
import { plain } from '../plain.ts'
import { progressOn } from '../progress.ts'
import { type Archive, joinArticles, readArchive } from '../read-archive.ts'
import { readFiles } from '../read-files.ts'
import type { LeftOut } from './candidate.ts'
import { createDesk, type Desk, type Draft } from './desk.ts'
import { gather } from './gather.ts'
import { ADD_USAGE, addOptions } from './options.ts'
import { consequencesOf } from './preview/consequences.ts'
import { printPreview } from './preview/print-preview.ts'
import { createVisitor } from './web/visitor.ts'
import { WEB, type Web } from './web/web.ts'
import { writeDrafts } from './write-drafts.ts'

/** `npm run add`: brings articles into a content folder. The exit code is given; throws `WrongUse`. `web` is the real one but in tests. */
export async function add(args: string[], io: Io, folder: string, web: Web = WEB): Promise<number> {
  const options = addOptions(args)
  if (options.help) {
    io.stdout.write(`${ADD_USAGE}\n`)
    return 0
  }
  const { names, isDryRun } = options
  const root = rootOf(folder)
  const progress = progressOn(io.stderr)
  progress.tell(`reading ${root}`)
  const before = await readArchive(await readFiles(folder, root), root, (done, total) =>
    progress.count('reading articles', done, total),
  )
  const origins = new Set(names.filter(isWebAddress).map((name) => new URL(name).origin))
  const desk = createDesk(before, web.today())
  const { drafts, left } = await taken(names, desk, createVisitor(web, origins), progress.tell)
  const written = isDryRun ? { written: drafts, left: [] } : writeDrafts(drafts)
  const consequences = changesOf(before, written.written)
  progress.end()
  const outcome = {
    drafts: written.written,
    consequences,
    left: [...left, ...written.left],
    isDryRun,
  }
  io.stdout.write(`${plain(printPreview(outcome))}\n`)
  return outcome.left.some(({ failed }) => failed) ? 1 : 0
}

/** What becomes of everything that the names stand for. */
async function taken(
  names: readonly string[],
  { take, fileFrom }: Desk,
  visit: ReturnType<typeof createVisitor>,
  tell: (text: string) => void,
): Promise<{ drafts: Draft[]; left: LeftOut[] }> {
  const drafts: Draft[] = []
  const left: LeftOut[] = []
  for await (const found of gather(names, { visit, fileFrom, tell })) {
    const result = 'source' in found ? take(found) : found
    if ('file' in result) drafts.push(result)
    else left.push(result)
  }
  return { drafts, left }
}

function changesOf({ articles, content, joined }: Archive, drafts: readonly Draft[]) {
  if (drafts.length === 0) return []
  const all = [...articles, ...drafts.map(({ article }) => article)]
  const after = joinArticles(all, content.catalogue).joined
  return consequencesOf(
    joined,
    after,
    drafts.map(({ file }) => file),
  )
}
