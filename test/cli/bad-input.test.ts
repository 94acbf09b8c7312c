import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RecordingServer, startRecordingServer } from './recording-server.js';
import { runCommand } from './run-command.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';

let server: RecordingServer;
let folder: string;

beforeAll(async () => {
  server = await startRecordingServer();
  folder = mkdtempSync(join(tmpdir(), 'mgshim-input-'));
  writeFileSync(join(folder, 'deep.json'), '['.repeat(100_000));
  writeFileSync(join(folder, 'large.json'), '[1,'.repeat(3_500_000));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Words after the cmdlet's name, the error id, and what the line must name. */
type Row = readonly [title: string, words: readonly string[], id: string, names: RegExp, stdin?: string];

const ROWS: readonly Row[] = [
  ['a parameter that does not exist', ['-CallId', 'c', '-Nope', '1'], 'NamedParameterNotFound', /'Nope'/],
  ['a prefix of two parameters', ['-CallId', 'c', '-T', '1'], 'AmbiguousParameter', /-Targets -Timeout/],
  ['a parameter without its value', ['-CallId'], 'MissingArgument', /'CallId'.*System\.String/],
  ['a positional argument', ['c'], 'PositionalParameterNotFound', /'c'/],
  ['a parameter given twice', ['-CallId', 'a', '-callid', 'b'], 'ParameterAlreadyBound', /'CallId'/],
  [
    'parameters of two sets',
    ['-CallId', 'a', '-InputObject', '@{CallId="b"}'],
    'AmbiguousParameterSet',
    /cannot be resolved/,
  ],
  ['nothing at all', [], 'MissingMandatoryParameter', / CallId/],
  ['an empty CallId', ['-CallId', ''], 'ParameterArgumentValidationErrorEmptyStringNotAllowed', /'CallId'/],
  ['a CallId that changes the path', ['-CallId', '..'], 'InvalidPathSegment', /'CallId'.*'\.\.'/],
  ['a CallId with a line break', ['-CallId', 'a\nb'], 'InvalidPathSegment', /'CallId'.*control/],
  [
    'a text for a number',
    ['-CallId', 'c', '-Timeout', 'soon'],
    'ParameterArgumentTransformationError',
    /'Timeout'.*'soon'/,
  ],
  [
    'a number too large',
    ['-CallId', 'c', '-Timeout', '99999999999'],
    'ParameterArgumentTransformationError',
    /'Timeout'/,
  ],
  [
    'a text for a switch',
    ['-CallId', 'c', '-PassThru:yes'],
    'ParameterArgumentTransformationError',
    /'PassThru'/,
  ],
  [
    'an unknown preference',
    ['-CallId', 'c', '-ErrorAction', 'Sometimes'],
    'CannotConvertArgumentNoMessage',
    /'ErrorAction'/,
  ],
  [
    'a literal that is none',
    ['-CallId', 'c', '-Targets', '@{a='],
    'ParameterArgumentTransformationError',
    /'Targets'.*PowerShell/,
  ],
  [
    'a literal that would execute',
    ['-CallId', 'c', '-Targets', '@{a=$(whoami)}'],
    'ParameterArgumentTransformationError',
    /'Targets'.*execute/,
  ],
  [
    '100,000 brackets',
    ['-CallId', 'c', '-Targets', '@DIR/deep.json'],
    'ParameterArgumentTransformationError',
    /'Targets'.*1024/,
  ],
  ['10 MB', ['-CallId', 'c', '-Targets', '@DIR/large.json'], 'TextTooLarge', /'Targets'.*4194304.*10500000/],
  [
    'a file that is not there',
    ['-CallId', 'c', '-Targets', '@DIR/none'],
    'FileNotReadable',
    /'Targets'.*ENOENT/,
  ],
  [
    'a value that cannot be the property',
    ['-CallId', 'c', '-BodyParameter', '{targets:[{identity:{user:5}}]}'],
    'InvalidPropertyValue',
    /'Targets\[0\]\.Identity\.User'.*object/,
  ],
  [
    'a property bound twice',
    ['-CallId', 'c', '-Timeout', '20', '-AdditionalProperties', '@{TIMEOUT=1}'],
    'DuplicateProperty',
    /'timeout'/,
  ],
  [
    'a header with a line break',
    ['-CallId', 'c', '-Headers', '{"X-A":"1\\r\\nX-B: 2"}'],
    'InvalidHeader',
    /'Headers'.*'X-A'/,
  ],
  [
    'a header that frames the request',
    ['-CallId', 'c', '-Headers', '@{Host="evil"}'],
    'InvalidHeader',
    /'Host'/,
  ],
  [
    'an identity without its id',
    ['-InputObject', '@{UserId="u"}'],
    'InputObjectHasNullValue',
    /InputObject\.CallId/,
  ],
  ['-Break', ['-CallId', 'c', '-Break'], 'ParameterNotSupported', /'Break'.*--inspect/],
  [
    'an option that does not exist',
    ['-CallId', 'c', '--outptu', 'json'],
    'UnknownOption',
    /'--outptu'.*--output/,
  ],
  [
    'an output format that does not exist',
    ['-CallId', 'c', '--output', 'xml'],
    'InvalidOptionValue',
    /json.*'xml'/,
  ],
  ['an option without its value', ['-CallId', 'c', '--input'], 'MissingOptionValue', /--input/],
  [
    'standard input taken twice',
    ['-CallId', 'c', '-Targets', '-', '--input', '-'],
    'StandardInputTaken',
    /once/,
  ],
  ['pipeline input that is no JSON', ['--input', '-'], 'InvalidInput', /line 1/, 'nonsense'],
  ['-Confirm with nobody to ask', ['-CallId', 'c', '-Confirm'], 'ConfirmationNotPossible', /'Confirm'/],
];

describe('bad input gets one line with the error id, exit 2, and no request', () => {
  it.each(ROWS.map((row) => ({ title: row[0], row })))('$title', async ({ row }) => {
    const [, words, id, names, stdin] = row;
    const argv = words.map((word) => word.replace('DIR', folder));
    const result = await runCommand([REDIRECT, ...argv], {
      variables: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' },
      ...(stdin === undefined ? {} : { stdin }),
    });
    expect(result).toMatchObject({ stdout: '', exitCode: 2 });
    expect(result.stderr).toMatch(names);
    expect(result.stderr.endsWith(` [${id},${REDIRECT}]\n`)).toBe(true);
    expect(result.stderr.split('\n')).toHaveLength(2);
    expect(server.requests).toEqual([]);
  });
});

describe('the command itself', () => {
  it('names the nearest cmdlets for an unknown one and ends with 2', async () => {
    const result = await runCommand(['Invoke-MgRedirectComunicationCall', '-CallId', 'c']);
    expect(result).toMatchObject({ stdout: '', exitCode: 2 });
    expect(result.stderr).toMatch(
      /Did you mean Invoke-MgRedirectCommunicationCall or .*\?.*\[CommandNotFoundException,mgshim\]\n$/,
    );
  });

  it.each([
    ['a token with a line break', { MGSHIM_ACCESS_TOKEN: 'a\nb' }, 'InvalidAccessToken'],
    ['a cloud that does not exist', { MGSHIM_ENVIRONMENT: 'Mars' }, 'UnknownEnvironment'],
    ['an endpoint off this machine', { MGSHIM_ENDPOINT: 'https://example.com' }, 'InvalidEndpoint'],
    ['a sandbox that is not named', { MGSHIM_ENVIRONMENT: 'Sandbox' }, 'SandboxEndpointMissing'],
  ])('%s is bad input', async (_, variables, id) => {
    const given: Record<string, string> = { ...variables };
    const result = await runCommand([REDIRECT, '-CallId', 'c'], { variables: given });
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain(`[${id},`);
  });

  it('prints its version, its help and its cmdlets on stdout', async () => {
    expect((await runCommand(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await runCommand(['--help'])).stdout).toContain('Exit codes');
    expect((await runCommand([REDIRECT, '-?'])).stdout).toContain('RedirectExpanded (default)');
    const listed = JSON.parse((await runCommand(['commands', 'Invoke-Mg*Redirect*Call'])).stdout) as {
      command: string;
    }[];
    expect(listed.map((row) => row.command)).toEqual(['Invoke-MgBetaRedirectCommunicationCall', REDIRECT]);
  });
});
