import { readFileSync } from 'node:fs'

const { articles, tags } = JSON.parse(readFileSync('content/all.json', 'utf8'))

export default {
  ssr: false,
  buildDirectory: 'out',
  prerender: [
    ...Object.keys(articles).map((slug) => `/articles/${slug}`),
    ...Object.keys(tags).map((tag) => `/tags/${tag}`),
  ],
}
