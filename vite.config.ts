import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { dojang } from './src/build/vite-plugin.ts'

/**
 * DOJANG_CONTENT: the editor's folder ('content').
 * DOJANG_ADDRESS: where the site will stand, in place of what site.yaml says.
 * DOJANG_CARDS: "off" leaves out the pictures for shared links, which take longer than all else ('on').
 * DOJANG_OFFLINE: "off" takes away the service worker from every device that has it ('on').
 */
const {
  DOJANG_CONTENT = 'content',
  DOJANG_ADDRESS,
  DOJANG_CARDS = 'on',
  DOJANG_OFFLINE = 'on',
} = process.env

export default defineConfig({
  plugins: [
    react(),
    tailwind(),
    dojang({
      content: DOJANG_CONTENT,
      address: DOJANG_ADDRESS,
      cards: DOJANG_CARDS !== 'off',
      offline: DOJANG_OFFLINE !== 'off',
      draw: true,
    }),
  ],
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
              // What the page's first script needs too. Any part that leaned on that script's own file would ask for
              // its fonts again, and a font that comes a second time moves text.
              name: 'first',
              test: /preload-helper|src[\\/]app[\\/]reload-once/,
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
