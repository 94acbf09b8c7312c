const WIDTH = 24;

/** More often nobody sees, in milliseconds. */
export const SHORTEST_PAUSE_MS = 100;

/** A share of a whole, from 0 to 100, as a person sees it: `[######..................]  25 %`. */
export function shareBar(percent: number): string {
  const filled = Math.min(WIDTH, Math.round((percent * WIDTH) / 100));
  return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${String(percent).padStart(3)} %`;
}

/** Whole seconds as minutes and seconds: `1:05`. */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
