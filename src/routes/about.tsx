import type { ReactNode } from 'react'
import { SlashSwitch } from '#features/search/slash-switch.tsx'
import { ShareButton } from '#features/share/share-button.tsx'
import { paths } from '#paths'
import { hrefOf } from '#ui/link.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Section } from '#ui/section.tsx'
import { Status } from '#ui/status.tsx'
import type { StatusName } from '#ui/status-look.ts'
import { Page } from './page.tsx'

const STATUSES: [StatusName, string][] = [
  [
    'confirmed',
    'Somebody who decides says so: the person, the agency, the broadcaster, the maker.',
  ],
  ['in-talks', 'It was offered, or is being considered. Nothing is signed.'],
  ['rumoured', 'It is said, but nobody who decides has said it.'],
  ['denied', 'Somebody who would know says that it is not so.'],
  ['withdrawn', 'It stood once, and was taken back: a part given up, a plan dropped.'],
]

/** What the words mean, how Dojang is made, and what it keeps. */
export function Component() {
  return (
    <Page>
      <PageTitle>About</PageTitle>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 className="text-title">About Dojang</h1>
        <ShareButton title="About Dojang" />
      </div>
      <p className="mt-3 max-w-[62ch] text-lg text-soft">
        A fan’s desk for Korean actors and dramas. It reads news stories and stamps what they say,
        each time with the sentence that says so.
      </p>
      <div className="mt-11 grid max-w-[62ch] gap-11">
        <Section title="What a stamp means">
          <dl className="border-t border-line">
            {STATUSES.map(([status, meaning]) => (
              <div
                key={status}
                className="grid gap-x-6 gap-y-1 border-b border-line py-3.5 sm:grid-cols-[8rem_1fr]"
              >
                <dt>
                  <Status status={status} />
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Text title="How it is made">
          <p>
            An editor collects the stories. A program without any guessing of its own reads each
            one: it takes away what is not the story, finds the date, the people, the works and what
            is reported of them, by written rules. Each finding keeps its place in the text and the
            rule that made it; open “How this was read” beside any report to see it.
          </p>
          <p>
            Where a story gives no date, none is made up. A date that is known in part is shown in
            part: “2024, day not known”. A date that was worked out says how.
          </p>
          <p>
            A solid seal stands for a person whose entry an editor has reviewed; an outlined one for
            a person so far known from stories only. Seals are cut from the name in Hangul.
          </p>
        </Text>
        <Text title="What is kept about you">
          <p>
            Whom you follow is kept in this browser, and how many of their stories there were when
            you last looked. Nothing is sent anywhere: there is no account, no counter, and no
            cookie. A link that you share carries the day on which you made it, so that whoever
            opens it later can be told what has changed.
          </p>
        </Text>
        <Text title="Keyboard">
          <SlashSwitch />
          <noscript>The key / goes to the search box, which needs JavaScript.</noscript>
        </Text>
        <Text title="For your own programs">
          <p>
            <span className="hidden built:inline">
              <a href={hrefOf(paths.tables())} className="text-link">
                All data is there as tables
              </a>
              , with every column explained.{' '}
            </span>
            <span className="hidden fed:inline">
              Each actor and drama and the whole site has a feed and a calendar; so has each event,
              a calendar where a day of it is known.
            </span>
          </p>
        </Text>
        <Text title="Fonts">
          <p>
            Fraunces, Instrument Sans and, for seals and pictures, Noto Serif KR, Noto Sans Arabic,
            Noto Sans Hebrew and Noto Emoji, all under the SIL Open Font License.
          </p>
        </Text>
      </div>
    </Page>
  )
}

function Text({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section title={title}>
      <div className="grid gap-4 leading-relaxed">{children}</div>
    </Section>
  )
}
