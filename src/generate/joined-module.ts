import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a module that is joined begins with; a folder that has it is one. */
const HEADING = 'module.ps1';

/** The folder whose parts are the module itself; those of any other are a script beside it, read when it is asked for. */
const COMMANDS = 'commands';

const notice = (parts: string): string =>
  `# Joined from ${parts} by \`npm run generate:modules\`; do not edit.\n`;

/** A script that is joined from parts. */
export interface JoinedScript {
  /** Its name in the module's folder. */
  readonly name: string;
  readonly text: string;
}

/**
 * The scripts of a module that is written in parts: the module's, which is its heading and the parts of `commands`, and
 * one for each other folder of parts, by name. One file is read, checked and compiled, not one for each part. Undefined
 * where a folder holds no such module.
 *
 * @param module the module's name.
 */
export function joinedModule(folder: string, module: string): readonly JoinedScript[] | undefined {
  if (!existsSync(join(folder, HEADING))) return undefined;
  const parts = (part: string) =>
    readdirSync(join(folder, part))
      .filter((file) => file.endsWith('.ps1'))
      .sort()
      .map((file) => join(part, file));
  const text = (paths: readonly string[]) =>
    paths.map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
  const beside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== COMMANDS)
    .map(({ name }) => ({ name: `${name}.ps1`, text: notice(`the folder ${name}`) + text(parts(name)) }));
  const own = notice(`${HEADING} and the folder ${COMMANDS}`) + text([HEADING, ...parts(COMMANDS)]);
  return [{ name: `${module}.psm1`, text: own }, ...beside];
}
