import { route } from '@react-router/dev/routes'

export default [route('articles/:slug', 'routes/article.jsx'), route('tags/:tag', 'routes/tag.jsx')]
