/** Calls back once after so many milliseconds, unless what it returns is called before. Tests bring their own. */
export type Timer = (milliseconds: number, then: () => void) => () => void;

/** The real one. */
export const timer: Timer = (milliseconds, then) => {
  const handle = setTimeout(then, milliseconds);
  return () => clearTimeout(handle);
};
