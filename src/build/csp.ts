/**
 * The policy of a built page: nothing from elsewhere, no inline script, no styles in it but those whose hashes are
 * given, and no text ever becomes markup (Trusted Types: the one
 * policy is for the address of the service worker). As a meta tag, since not every host lets a site set
 * headers; `frame-ancestors` is not heard there and so is not in it.
 *
 * @param styles as the policy writes them: `'sha256-...'`.
 */
export function contentSecurityPolicy(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    // The search and the day, when they are sent off before the app has come.
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types dojang-worker',
  ].join('; ')
}
