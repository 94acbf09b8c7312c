import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../cli/recording-server.js';

const SHARED = process.env.MGSHIM_SHARED ?? join(import.meta.dirname, '../../../shared');
const FILE = join(SHARED, 'facts/module-observations.jsonl');

/** A command that was run with Microsoft's module, what came out and what was sent. */
export interface Observation {
  readonly title: string;
  /** The answer's kind: see {@link ANSWERS}. */
  readonly server: string;
  readonly command: string;
  readonly output: readonly string[];
  readonly requests: readonly {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  }[];
}

/** Those that were recorded; none where the record is absent. */
export const observations: readonly Observation[] = existsSync(FILE)
  ? readFileSync(FILE, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Observation)
  : [];

const IDS = {
  'request-id': '11111111-2222-3333-4444-555555555555',
  'client-request-id': 'c',
  'x-ms-ags-diagnostic': '{"ServerInfo":{"DataCenter":"X"}}',
  date: 'Sun, 22 Nov 2026 13:30:00 GMT',
};
const JSON_TYPE = { ...IDS, 'content-type': 'application/json' };
const refused = (status: number): Answer => ({
  status,
  headers: JSON_TYPE,
  body: '{"error":{"code":"7502","message":"Call does not exist."}}',
});

/** What the server answered, by the record's names. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  '202': { status: 202, headers: IDS },
  '204': { status: 204, headers: IDS },
  '200json': { status: 200, headers: JSON_TYPE, body: '{"id":"op1","status":"running"}' },
  '400': refused(400),
  '403': refused(403),
  '404': refused(404),
  '500html': {
    status: 500,
    headers: { ...IDS, 'content-type': 'text/html' },
    body: '<html>oops</html>',
  },
};

/** PowerShell text that runs a command and writes what comes out as the record has it. */
export function observing(command: string): string {
  const line = `"$($_.FullyQualifiedErrorId) | $($_.CategoryInfo) | $($_.Exception.GetType().FullName) | $($_.Exception.Message)"`;
  return `$t = @(@{ '@odata.type' = '#microsoft.graph.invitationParticipantInfo'; identity = @{ '@odata.type' = '#microsoft.graph.identitySet'; phone = @{ '@odata.type' = '#microsoft.graph.identity'; id = '+12345678901' } } })
try { & { ${command} } 2>&1 | ForEach-Object { if ($_ -is [System.Management.Automation.ErrorRecord]) { 'OUT-ERR: ' + ${line} } else { "OUT: [$($_.GetType().FullName)] $_" } } }
catch { 'THROWN: ' + ${line} }`;
}

/** Remarks of the recording itself. */
const REMARK = /^(?:\(no request\)$|!! |real\t|user\t|sys\t)/;

/**
 * Lines of output in one form: an error without what is cut short or names a private class (FullyQualifiedErrorId
 * ends in the cmdlet's name here), text line by line.
 */
export function comparable(lines: readonly string[]): readonly string[] {
  return lines
    .flatMap((line) => line.split('\n'))
    .filter((line) => !REMARK.test(line))
    .map((line) => {
      const error = /^(OUT-ERR|THROWN): (.*?) \| (\w+): .*? \| (\S+) \| (.*)$/.exec(line);
      if (error === null) return documented(line);
      const [, kind, id = '', category, exception, text] = error;
      return `${kind} ${id.includes(',') ? id.split(',')[0] : ''} ${category} ${exception} ${text}`;
    });
}

/** Names of the private class, and the namespace-qualified action, as mgshim has them. */
export function documented(text: string): string {
  return text
    .replace(/Microsoft\.Graph\.PowerShell\.Cmdlets\.(Invoke)(Mg\w+?)_\w+/g, '$1-$2')
    .replace(/https?:\/\/[^/\s]+(?=\/v1\.0\/)/g, 'https://graph.microsoft.com')
    .replace(/(\/v1\.0\/\S*\/)microsoft\.graph\.(redirect|invite)/g, '$1$2');
}
