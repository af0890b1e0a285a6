// A blog as small as one can be, of Dojang's own content/articles: what a page of a story is measured against.
export default function blog(config) {
  // A name that hosts/nginx.conf lets browsers keep, so that the next page does not ask for it again.
  config.addPassthroughCopy({ 'style.css': 'assets/style-00000000.css' })
}
