import { describe, expect, test } from 'vitest';
import { parseNumberToken, readNumberToken } from '../../src/literal/parse-number.js';

// Every row was asked of System.Management.Automation 7.6.9 (Parser.ParseInput, the constant's type and value).
describe('a number token has the type that PowerShell gives it', () => {
  test.each<readonly [string, string, number | string | bigint]>([
    ['1', 'int', 1],
    ['-1', 'int', -1],
    ['+1', 'int', 1],
    ['–1', 'int', -1],
    ['—0x10', 'int', -16],
    ['00012', 'int', 12],
    ['2147483647', 'int', 2147483647],
    ['2147483648', 'long', 2147483648n],
    ['-2147483648', 'int', -2147483648],
    ['9223372036854775807', 'long', 2n ** 63n - 1n],
    ['9223372036854775808', 'decimal', '9223372036854775808'],
    ['79228162514264337593543950335', 'decimal', '79228162514264337593543950335'],
    ['79228162514264337593543950336', 'double', 2 ** 96],
    ['99999999999999999999999999999999999999999', 'double', 9.999999999999998e40],
    ['1.5', 'double', 1.5],
    ['.5', 'double', 0.5],
    ['5.', 'double', 5],
    ['5.e3', 'double', 5000],
    ['1e–3', 'double', 0.001],
    ['1e400', 'double', Number.POSITIVE_INFINITY],
    ['-0.0', 'double', -0],
    ['0x1F', 'int', 31],
    ['0x', 'int', 0],
    ['0x1d', 'int', 29],
    ['0xFFFFFFFF', 'int', -1],
    ['0x0FFFFFFFF', 'long', 4294967295n],
    ['0xFFFFFFFFFFFFFFFF', 'long', -1n],
    ['0x0000000000000001', 'long', 1n],
    ['0xFFFFFFFFl', 'long', 4294967295n],
    ['-0x80000000', 'long', 2147483648n],
    ['0b101', 'int', 5],
    ['0b11111111', 'int', -1],
    ['0b111111111', 'int', 511],
    ['0b11111111l', 'long', -1n],
    ['0b1d', 'decimal', '1'],
    ['1l', 'long', 1n],
    ['1.5L', 'long', 2n],
    ['2.5l', 'long', 2n],
    ['1d', 'decimal', '1'],
    ['1.10D', 'decimal', '1.10'],
    ['1.5e-3d', 'decimal', '0.0015'],
    ['1e28d', 'decimal', '10000000000000000000000000000'],
    ['0.12345678901234567890123456789012d', 'decimal', '0.1234567890123456789012345679'],
    ['-0d', 'decimal', '0'],
    ['255uy', 'byte', 255],
    ['3.5uy', 'byte', 4],
    ['-0.5uy', 'byte', 0],
    ['1kb', 'int', 1024],
    ['2GB', 'long', 2147483648n],
    ['1.5kb', 'double', 1536],
    ['1.50dkb', 'decimal', '1536.00'],
    ['0.00dtb', 'decimal', '0'],
    ['9999999pb', 'decimal', '11258997942526333157376'],
  ])('%s is %s', (token, kind, value) => {
    expect(parseNumberToken(token)).toStrictEqual({ kind, value });
  });

  test.each([
    ['1u', 'System.UInt32', '1'],
    ['4294967296u', 'System.UInt64', '4294967296'],
    ['1ul', 'System.UInt64', '1'],
    ['+0bus', 'System.UInt16', '0'],
    ['1y', 'System.SByte', '1'],
    ['0xFFy', 'System.SByte', '-1'],
    ['1s', 'System.Int16', '1'],
    ['1skb', 'System.Int16', '1024'],
    ['65535us', 'System.UInt16', '65535'],
    ['1n', 'System.Numerics.BigInteger', '1'],
    ['0xFFFFFFFFn', 'System.Numerics.BigInteger', '-1'],
    ['1e22n', 'System.Numerics.BigInteger', '10000000000000000000000'],
  ])('%s is a %s, which only readNumberToken tells', (token, type, text) => {
    expect(readNumberToken(token)).toStrictEqual({ kind: 'other', type, text });
    expect(parseNumberToken(token)).toBeUndefined();
  });

  test.each(
    [
      [
        '',
        ' 1',
        '1 ',
        '.',
        '-',
        '1e',
        '1e+',
        '.e5',
        '5.e',
        '1x',
        '1_000',
        '1lul',
        '1dl',
        '1kbkb',
        '1kbl',
        '0b',
        '0b2',
      ],
      [
        '0xg',
        '1..2',
        '1.5.2',
        '--1',
        '- 1',
        '１',
        '1,000',
        'NaN',
        'Infinity',
        '256uy',
        '-1uy',
        '128y',
        '-129y',
        '-1u',
      ],
      [
        '32768s',
        '65536us',
        '9223372036854775808l',
        '18446744073709551616ul',
        '1e30l',
        '255uykb',
        '1ykb',
        '1e29d',
      ],
      [
        '79228162514264337593543950336d',
        '0x1FFFFFFFFFFFFFFFF',
        '0x080y',
        '-0xFFu',
        '1e400n',
        `1${'0'.repeat(400)}`,
      ],
    ].flat(),
  )('%j is no number', (token) => {
    expect(readNumberToken(token)).toBeUndefined();
  });

  test('tokens of a million digits are answered', () => {
    expect(readNumberToken('9'.repeat(1e6))).toBeUndefined();
    expect(readNumberToken(`${'9'.repeat(1e6)}n`)).toBeUndefined();
    expect(parseNumberToken(`0.${'0'.repeat(1e6)}1`)).toStrictEqual({ kind: 'double', value: 0 });
    expect(parseNumberToken(`1e-${'9'.repeat(1e6)}d`)?.kind).toBe('decimal');
    expect(parseNumberToken(`1e${'9'.repeat(1e6)}d`)).toBeUndefined();
  });
});
