import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { dojang } from './src/build/vite-plugin.ts'

/**
 * DOJANG_BASE: the path below which the site is published, with a slash at both ends ('/').
 * DOJANG_CONTENT: the editor's folder ('content').
 */
const { DOJANG_BASE = '/', DOJANG_CONTENT = 'content' } = process.env

export default defineConfig({
  base: DOJANG_BASE,
  plugins: [react(), tailwind(), dojang({ content: DOJANG_CONTENT })],
  build: {
    // Fonts stay files: the policy allows none from a data: address.
    assetsInlineLimit: 0,
    // What each page loads, for `npm run budgets`.
    manifest: true,
    // Every browser that runs this build knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              // Changes with a library's version only, so returning readers have it already.
              name: 'framework',
              test: /node_modules[\\/](?:react|react-dom|scheduler|react-router|react-router-dom|@tanstack)[\\/]/,
            },
            {
              // What three pages or more have in common: one file in place of twenty small ones.
              name: 'shared',
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
})
