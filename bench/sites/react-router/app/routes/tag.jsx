import { Link } from 'react-router'
import { articles, tags } from '../content.mjs'

export const loader = ({ params: { tag } }) => ({
  tag,
  stories: tags[tag].map((slug) => {
    const { title, published } = articles[slug]
    return { slug, title, published }
  }),
})
export const meta = ({ loaderData }) => [{ title: loaderData.tag }]

export default function Tag({ loaderData: { tag, stories } }) {
  return (
    <main>
      <h1>{tag}</h1>
      <ul>
        {stories.map(({ slug, title, published }) => (
          <li key={slug}>
            <Link to={`/articles/${slug}`}>{title}</Link> <time>{published}</time>
          </li>
        ))}
      </ul>
    </main>
  )
}
