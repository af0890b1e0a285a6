/** A date in words that are ready to be shown. `dateTime` is the machine's form, where HTML has one. */
export function When({
  label,
  dateTime,
  className,
}: {
  label: string
  dateTime?: string | undefined
  className?: string | undefined
}) {
  return dateTime ? (
    <time dateTime={dateTime} className={className}>
      {label}
    </time>
  ) : (
    <span className={className}>{label}</span>
  )
}
