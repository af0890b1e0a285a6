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

/** What draws time, but for what asks for it: half of the pages draw none, and one asks. */
const TIME = /src[\\/](?:features[\\/]timeline[\\/](?!use-timeline\.)|routes[\\/]timeline-band\.)/

/** What the pages of people, works and events have in common, which are told by trails. */
const SUBJECT = /src[\\/](?:features[\\/]trail[\\/]|routes[\\/]subject-page\.)/

/** What answers from the columns of the archive, which come when a reader filters, or asks for a past day. */
const ARCHIVE =
  /src[\\/](?:model[\\/]archive[\\/](?:answer|bars|first-of|tally|timeline|trails|view)|data[\\/]as-of[\\/](?!as-of\.)|features[\\/]filter[\\/]found\.)/

export default defineConfig({
  plugins: [
    react(),
    tailwind(),
    dojang({
      content: DOJANG_CONTENT,
      address: DOJANG_ADDRESS,
      cards: DOJANG_CARDS !== 'off',
      offline: DOJANG_OFFLINE !== 'off',
      app: 'src/app/main.tsx',
    }),
  ],
  build: {
    // Fonts stay files: the policy allows none from a data: address.
    assetsInlineLimit: 0,
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
              // What three pages or more have in common, of any kind: one file in place of twenty small ones.
              name: 'shared',
              test: (id) => ![TIME, SUBJECT, ARCHIVE].some((apart) => apart.test(id)),
              minShareCount: 3,
            },
            // Without what they import, which else would be taken out of the shared file, and bring them into every page.
            { name: 'time', test: TIME, includeDependenciesRecursively: false },
            { name: 'subject', test: SUBJECT, includeDependenciesRecursively: false },
            { name: 'archive', test: ARCHIVE, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
})
