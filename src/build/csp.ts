/**
 * The policy of the built page: nothing from elsewhere, no inline script or style, and no text ever becomes
 * markup (Trusted Types). As a meta tag, since not every host lets a site set headers; `frame-ancestors` is not
 * heard there and so is not in it.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')
