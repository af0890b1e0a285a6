import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** What a browser runs apart from the app, in one plain script: not every browser lets a service worker be a module. */
export async function browserScript(source: URL): Promise<string> {
  const bundle = await rolldown({ input: fileURLToPath(source), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  return output[0].code
}
