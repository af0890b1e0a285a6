import { setSlash, useSlashSetting } from './slash-setting.ts'

/** Turns the key that goes to the search box on and off. */
export function SlashSwitch() {
  const on = useSlashSetting()
  return (
    <label className="flex min-h-8 items-center gap-2.5 noscript:hidden">
      <input
        type="checkbox"
        checked={on}
        onChange={({ target }) => setSlash(target.checked)}
        className="size-4 accent-ink"
      />
      The key / goes to the search box
    </label>
  )
}
