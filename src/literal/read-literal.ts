import { readJson } from '../value/read-json.js';
import type { LiteralError, LiteralResult } from './literal-result.js';
import { json5LengthLimit, readJson5 } from './read-json5.js';
import { readPowerShell } from './read-powershell.js';

/** Texts that can only be meant as PowerShell: @ $ ( , and quotes at the start, or a cast before something. */
const powershellStart = /^\s*(?:[@$(,'‘’‚‛“”„]|\[\s*[A-Za-z_][\w.]*\s*\]\s*[^\s,\]])/;
const objectStart = /^\s*\{/;

/**
 * Reads a value that somebody typed: JSON, else JSON5 (up to 1 MB), else a PowerShell literal (up to 4 MB). A text that starts with
 * a brace is never taken for a PowerShell script block. Where all fail, the error is PowerShell's if the text starts
 * like PowerShell or would execute something, else that of the format that got furthest; it names what was tried.
 */
export function readLiteral(text: string): LiteralResult {
  const json = readJson(text);
  if (json.ok) return json;
  const failures: Attempt[] = [['JSON', json]];
  if (text.length <= json5LengthLimit) {
    const json5 = readJson5(text);
    if (json5.ok) return json5;
    failures.push(['JSON5', json5]);
  }
  if (!objectStart.test(text)) {
    const powershell = readPowerShell(text);
    if (powershell.ok) return powershell;
    failures.push(['PowerShell', powershell]);
    if (powershell.executes || powershellStart.test(text)) return named(failures, ['PowerShell', powershell]);
  }
  // Of equals the later format wins: it is the more tolerant one.
  return named(
    failures,
    failures.reduce((best, next) => (next[1].offset >= best[1].offset ? next : best)),
  );
}

type Attempt = readonly [format: string, failure: LiteralError];

function named(failures: readonly Attempt[], [format, failure]: Attempt): LiteralError {
  const tried = failures.map(([name]) => name).join(', ');
  return { ...failure, message: `not readable (tried ${tried}); as ${format}: ${failure.message}` };
}
