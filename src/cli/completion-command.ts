import { CmdletError, type Outcome } from '../errors/cmdlet-error.js';
import { complete } from './complete.js';
import { type CliIo, writeText } from './io.js';

/** Each asks the command itself for the candidates, so there is nothing to refresh after an update. */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_mgshim() {
  local IFS=$'\\n'
  COMPREPLY=($(mgshim completion --words "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _mgshim mgshim
`,
  zsh: `#compdef mgshim
_mgshim() {
  local -a found
  found=("\${(@f)$(mgshim completion --words "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  compadd -a found || _files
}
compdef _mgshim mgshim
`,
  fish: `complete -c mgshim -a '(mgshim completion --words (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName mgshim -ScriptBlock {
  param($word, $ast)
  $words = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  if ($word -eq '') { $words += '' }
  mgshim completion --words @words
}
`,
};

/**
 * `mgshim completion bash|zsh|fish|powershell` prints the shell's script; with `--words` it prints the
 * candidates for the last word, a line each.
 *
 * @throws CmdletError `InvalidOptionValue` for another shell.
 */
export async function runCompletion(argv: readonly string[], io: CliIo): Promise<Outcome | 'done'> {
  const [shell = '', ...words] = argv;
  if (shell === '--words') {
    await writeText(
      io.stdout,
      complete(words)
        .map((candidate) => `${candidate}\n`)
        .join(''),
    );
    return 'done';
  }
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (script === undefined) {
    throw new CmdletError({
      id: 'InvalidOptionValue',
      category: 'InvalidArgument',
      outcome: 'input',
      message: `\`mgshim completion\` takes ${Object.keys(SCRIPTS).join(', ')}; not '${shell.slice(0, 40)}'.`,
    });
  }
  await writeText(io.stdout, script);
  return 'done';
}
