/** Replies of real wikis, served by the test runner where they are at hand. */

/** Paths of all recordings, empty where there are none. */
export async function recordingNames(): Promise<readonly string[]> {
  const names: unknown = await (await fetch('/recordings/index.json')).json();
  return Array.isArray(names) ? names.map(String) : [];
}

/** The parsed reply. */
export async function recording(name: string): Promise<unknown> {
  return (await fetch(`/recordings/${name}`)).json();
}
