import type { PSValue } from '../../src/value/value.js';

const TYPES = {
  hashtable: '<T>System.Collections.Hashtable</T><T>System.Object</T>',
  array: '<T>System.Object[]</T><T>System.Array</T><T>System.Object</T>',
  custom: '<T>System.Management.Automation.PSCustomObject</T><T>System.Object</T>',
};

export function objs(content: string): string {
  return `<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">\n  ${content}\n</Objs>`;
}

const other = (type: string, text: string): PSValue => ({ kind: 'other', type, text });
const array = (...items: PSValue[]): PSValue => ({ kind: 'array', of: 'System.Object', items });

/** What the engine wrote (System.Management.Automation 7.6.9), and the values it stands for. */
export const RECORDED: ReadonlyArray<readonly [string, string, PSValue]> = [
  ['$null', '<Nil />', null],
  ['an empty string', '<S></S>', ''],
  ['an empty string in short', '<S />', ''],
  ['a string with entities', `<S>&lt;&gt;&amp;'"&quot;&apos;</S>`, `<>&'""'`],
  [
    'escapes',
    '<S>a_x0000_b_x005F_x0041_ _x000D__x000A__x0009_ _xD83D__xDE00_ _ _x00</S>',
    'a\0b_x0041_ \r\n\t 😀 _ _x00',
  ],
  ['a lone surrogate', '<S>x_xD800_y</S>', 'x\ud800y'],
  ['booleans', '<B>true</B>', true],
  ['an int', '<I32>-2147483648</I32>', { kind: 'int', value: -2147483648 }],
  ['a long', '<I64>9223372036854775807</I64>', { kind: 'long', value: 9223372036854775807n }],
  ['a byte', '<By>7</By>', { kind: 'byte', value: 7 }],
  ['an unsigned long', '<U64>18446744073709551615</U64>', other('System.UInt64', '18446744073709551615')],
  ['an sbyte', '<SB>-1</SB>', other('System.SByte', '-1')],
  ['a single', '<Sg>1.5</Sg>', other('System.Single', '1.5')],
  ['a double', '<Db>1E+300</Db>', { kind: 'double', value: 1e300 }],
  ['minus zero', '<Db>-0</Db>', { kind: 'double', value: -0 }],
  ['infinity', '<Db>-INF</Db>', { kind: 'double', value: Number.NEGATIVE_INFINITY }],
  ['a decimal keeps its zeros', '<D>1.50</D>', { kind: 'decimal', value: '1.50' }],
  ['a char', '<C>233</C>', { kind: 'char', value: 'é' }],
  ['half a surrogate pair as char', '<C>55296</C>', { kind: 'char', value: '\ud800' }],
  [
    'a UTC date',
    '<DT>2020-01-02T03:04:05.1234567Z</DT>',
    { kind: 'datetime', value: '2020-01-02T03:04:05.1234567Z' },
  ],
  [
    'a local date',
    '<DT>2020-01-02T03:04:05+05:30</DT>',
    { kind: 'datetime', value: '2020-01-02T03:04:05.0000000+05:30' },
  ],
  [
    'a date without a kind',
    '<DT>2020-01-02T03:04:05</DT>',
    { kind: 'datetime', value: '2020-01-02T03:04:05.0000000' },
  ],
  ['a relative URI', '<URI>rel/é x</URI>', { kind: 'uri', value: 'rel/é x' }],
  [
    'a GUID',
    '<G>00000000-0000-0000-0000-000000000000</G>',
    other('System.Guid', '00000000-0000-0000-0000-000000000000'),
  ],
  ['a duration', '<TS>PT1H2M3S</TS>', other('System.TimeSpan', 'PT1H2M3S')],
  ['a version', '<Version>1.2</Version>', other('System.Version', '1.2')],
  ['a script block', '<SBK> 1 + 1 </SBK>', { kind: 'scriptblock', text: ' 1 + 1 ' }],
  [
    'a secure string, of which nothing is kept',
    '<SS>6100</SS>',
    other('System.Security.SecureString', 'System.Security.SecureString'),
  ],
  [
    'bytes',
    '<BA>AQID</BA>',
    { kind: 'array', of: 'System.Byte', items: [1, 2, 3].map((value) => ({ kind: 'byte', value }) as const) },
  ],
  ['an empty array', `<Obj RefId="0"><TN RefId="0">${TYPES.array}</TN><LST /></Obj>`, array()],
  [
    'an array of $null',
    `<Obj RefId="0"><TN RefId="0">${TYPES.array}</TN><LST><Nil /></LST></Obj>`,
    array(null),
  ],
  [
    'an array in an array, by a reference to its type names',
    `<Obj RefId="0"><TN RefId="0">${TYPES.array}</TN><LST><S>a</S><Obj RefId="1"><TNRef RefId="0" /><LST><I32>2</I32></LST></Obj></LST></Obj>`,
    array('a', array({ kind: 'int', value: 2 })),
  ],
  [
    'a typed array',
    '<Obj RefId="0"><TN RefId="0"><T>System.String[]</T><T>System.Array</T><T>System.Object</T></TN><LST><S>a</S></LST></Obj>',
    { kind: 'array', of: 'System.String', items: ['a'] },
  ],
  [
    'an ArrayList',
    '<Obj RefId="0"><TN RefId="0"><T>System.Collections.ArrayList</T><T>System.Object</T></TN><LST><I32>1</I32></LST></Obj>',
    { kind: 'arraylist', items: [{ kind: 'int', value: 1 }] },
  ],
  [
    'a queue and a stack are lists',
    '<Obj RefId="0"><TN RefId="0"><T>System.Collections.Queue</T><T>System.Object</T></TN><QUE><S>a</S></QUE></Obj>',
    { kind: 'arraylist', items: ['a'] },
  ],
  [
    'a hashtable with keys of other types',
    `<Obj RefId="0"><TN RefId="0">${TYPES.hashtable}</TN><DCT><En><S N="Key"></S><S N="Value">e</S></En><En><I32 N="Key">1</I32><Nil N="Value" /></En></DCT></Obj>`,
    {
      kind: 'dictionary',
      type: 'hashtable',
      entries: [
        ['', 'e'],
        [{ kind: 'int', value: 1 }, null],
      ],
    },
  ],
  [
    'an ordered dictionary',
    '<Obj RefId="0"><TN RefId="0"><T>System.Collections.Specialized.OrderedDictionary</T><T>System.Object</T></TN><DCT><En><S N="Key">z</S><B N="Value">false</B></En></DCT></Obj>',
    { kind: 'dictionary', type: 'ordered', entries: [['z', false]] },
  ],
  [
    'one hashtable twice, by reference',
    `<Obj RefId="0"><TN RefId="0">${TYPES.array}</TN><LST><Obj RefId="1"><TN RefId="1">${TYPES.hashtable}</TN><DCT /></Obj><Ref RefId="1" /></LST></Obj>`,
    array(
      { kind: 'dictionary', type: 'hashtable', entries: [] },
      { kind: 'dictionary', type: 'hashtable', entries: [] },
    ),
  ],
  [
    'a PSCustomObject with a name of its own and hard property names',
    `<Obj RefId="0"><TN RefId="0"><T>My.Type</T>${TYPES.custom}</TN><MS><I32 N="a b_x000A_&quot;&lt;&amp;'_x005F_x0041_">1</I32><Nil N="é" /></MS></Obj>`,
    {
      kind: 'pscustomobject',
      properties: [
        [`a b\n"<&'_x0041_`, { kind: 'int', value: 1 }],
        ['é', null],
      ],
    },
  ],
  [
    'an empty PSCustomObject',
    `<Obj RefId="0"><TN RefId="0">${TYPES.custom}</TN></Obj>`,
    { kind: 'pscustomobject', properties: [] },
  ],
  [
    'a switch',
    '<Obj RefId="0"><TN RefId="0"><T>System.Management.Automation.SwitchParameter</T><T>System.ValueType</T><T>System.Object</T></TN><ToString>True</ToString><Props><B N="IsPresent">true</B></Props></Obj>',
    { kind: 'switch', value: true },
  ],
  [
    'an enumeration',
    '<Obj RefId="6"><TN RefId="3"><T>System.DayOfWeek</T><T>System.Enum</T><T>System.ValueType</T><T>System.Object</T></TN><ToString>Monday</ToString><I32>1</I32></Obj>',
    { kind: 'enum', type: 'System.DayOfWeek', name: 'Monday', value: 1 },
  ],
  [
    'a DateTimeOffset keeps its offset',
    '<Obj RefId="1"><TN RefId="1"><T>System.DateTimeOffset</T><T>System.ValueType</T><T>System.Object</T></TN><ToString>01/02/2020 03:04:05 -05:30</ToString><Props><DT N="DateTime">2020-01-02T03:04:05</DT><TS N="Offset">-PT5H30M</TS></Props></Obj>',
    { kind: 'datetime', value: '2020-01-02T03:04:05.0000000-05:30' },
  ],
  [
    'a string with members',
    '<Obj RefId="0"><S>text</S><MS><I32 N="np">5</I32></MS></Obj>',
    { kind: 'wrapped', value: 'text' },
  ],
  [
    'another .NET object is its text',
    '<Obj RefId="0"><TN RefId="0"><T>System.Exception</T><T>System.Object</T></TN><ToString>System.Exception: boo</ToString><Props><S N="Message">boo</S></Props></Obj>',
    other('System.Exception', 'System.Exception: boo'),
  ],
  [
    'an object from another session is a PSCustomObject by now',
    '<Obj RefId="0"><TN RefId="0"><T>Deserialized.My.Call</T><T>Deserialized.System.Object</T></TN><ToString>My.Call</ToString><Props><S N="CallId">c</S></Props></Obj>',
    { kind: 'pscustomobject', properties: [['CallId', 'c']] },
  ],
  [
    'a model of the SDK without what is unset',
    `<Obj RefId="0"><TN RefId="0"><T>Microsoft.Graph.PowerShell.Models.MicrosoftGraphIdentity</T><T>System.Object</T></TN><ToString>x</ToString><Props><S N="Id">i</S><Nil N="DisplayName" /><Obj N="AdditionalProperties" RefId="1"><TN RefId="1">${TYPES.hashtable}</TN><DCT><En><S N="Key">k</S><S N="Value">v</S></En></DCT></Obj></Props></Obj>`,
    {
      kind: 'model',
      type: 'Microsoft.Graph.PowerShell.Models.MicrosoftGraphIdentity',
      properties: [['Id', 'i']],
      additional: [['k', 'v']],
    },
  ],
];
