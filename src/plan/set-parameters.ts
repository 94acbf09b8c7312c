import type { Cmdlet, CmdletParameter } from '../definition/cmdlet.js';

/** The parameters of a set, each with the place that its value has there. */
export function setParameters({ parameters }: Cmdlet, set: string): readonly CmdletParameter[] {
  return parameters
    .filter(({ sets }) => !sets?.length || sets.some((entry) => entry.set === undefined || entry.set === set))
    .map((parameter) => ({ ...parameter, ...parameter.elsewhere?.[set] }));
}
