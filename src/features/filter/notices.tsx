/** What of the address could not be understood, in words; nothing where all was. */
export function Notices({ notices }: { notices: readonly string[] }) {
  return (
    <output className="block">
      {notices.length > 0 ? (
        <ul className="mb-6 grid gap-1 border-s-[3px] border-seal py-1 ps-3.5 text-sm wrap-anywhere">
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      ) : null}
    </output>
  )
}
