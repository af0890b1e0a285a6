/** Lets the browser answer a finger, or paint, before what is left to do. */
export async function nextTask(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
}
