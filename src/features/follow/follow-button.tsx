import { Button } from '#ui/button.tsx'
import { NotKept } from './not-kept.tsx'
import { follow, unfollow, useFollowing } from './use-following.ts'

/** Follows a person, or stops it. `stories`: how many there are now, so that only later ones count as new. */
export function FollowButton({
  slug,
  name,
  stories,
}: {
  slug: string
  name: string
  stories: number
}) {
  const { people } = useFollowing()
  const on = people.some((one) => one.slug === slug)
  return (
    <>
      <Button
        strong={on}
        aria-pressed={on}
        onClick={() => (on ? unfollow(slug) : follow(slug, stories))}
      >
        {/* The longer word keeps the width, so that nothing beside the button moves. */}
        <span
          data-word="Following"
          className="grid text-center after:invisible after:h-0 after:content-[attr(data-word)]"
        >
          {on ? 'Following' : 'Follow'}
        </span>
        <span className="sr-only">{name}</span>
      </Button>
      <NotKept />
    </>
  )
}
