/** A page for each article, and one for each tag with its newest stories. */
export default function configure(config) {
  config.addFilter('newest', (stories) => stories.slice(-20).toReversed())
  return {
    dir: { input: 'content', includes: '../includes', output: 'out' },
    // No article is a template.
    markdownTemplateEngine: false,
  }
}
