import { Link } from 'react-router'
import { articles } from '../content.mjs'

export const loader = ({ params }) => articles[params.slug]
export const meta = ({ loaderData }) => [{ title: loaderData.title }]

export default function Article({ loaderData: { title, published, paragraphs, tags } }) {
  return (
    <main>
      <h1>{title}</h1>
      <p>
        <time>{published}</time>
      </p>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <ul>
        {tags.map((tag) => (
          <li key={tag}>
            <Link to={`/tags/${tag}`}>{tag}</Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
