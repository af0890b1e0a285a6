/**
 * Turns a job into one that can be asked for at any rate: it never runs twice at a time, and what is asked for
 * while it runs makes one more run after it. The job must not fail. Waits `quiet` milliseconds first, since editors save in bursts.
 */
export function coalesce(job: () => Promise<void>, quiet: number): () => void {
  let wanted = false
  let running = false
  const run = async () => {
    running = true
    while (wanted) {
      await new Promise((resolve) => setTimeout(resolve, quiet))
      wanted = false
      await job()
    }
    running = false
  }
  return () => {
    wanted = true
    if (!running) void run()
  }
}
