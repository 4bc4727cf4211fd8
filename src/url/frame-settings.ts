/** Parameters of the frame's address that become attributes of the element. */
const SETTINGS = ['selected', 'theme', 'lang', 'heading-level'];

/** Reads the settings of the page for frames from its query: attributes of the element by name. */
export function frameSettings(search: string): Map<string, string> {
  const query = new URLSearchParams(search);
  return new Map(
    SETTINGS.flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** Reads the secret that WordPress appends to the address of a frame: it ignores messages without it. */
export const wordPressSecret = (hash: string): string | undefined => /\?secret=(\w+)/.exec(hash)?.[1];
