import { describe, expect, it } from 'vitest';
import type { CmdletFacts } from '../../../src/generate/openapi/facts.js';
import { directives, factsOf, LIBRARY } from './small-description.js';

const facts = factsOf(LIBRARY);

function cmdlet(name: string, from = facts): CmdletFacts {
  const found = from.cmdlets.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name} among ${from.cmdlets.map((one) => one.name).join(', ')}`);
  return found;
}

/** A set's parameters in short: `!` mandatory, `|` from the pipeline; what all commands have is left out. */
function parameters(name: string, set: string, from = facts): readonly string[] {
  const found = cmdlet(name, from).sets.find((one) => one.name === set);
  return (found?.parameters ?? [])
    .filter(({ name }) => !/^(Break|Headers|HttpPipeline.*|Proxy.*|ResponseHeadersVariable)$/.test(name))
    .map(
      (one) => `${one.name}${one.mandatory ? '!' : ''}${one.pipeline ? '|' : ''} ${one.type} ${one.place}`,
    );
}

describe('a library’s commands', () => {
  it('are named after what operations do to what', () => {
    expect(facts.cmdlets.map(({ name }) => name)).toEqual([
      'Get-MgLibraryBook',
      'Get-MgLibraryBookCover',
      'Invoke-MgRingLibraryBook',
      'New-MgLibraryBook',
      'Remove-MgLibraryBook',
      'Set-MgLibraryBookCover',
    ]);
  });

  it('have their sets in PowerShell’s order, the default one first', () => {
    const sets = (name: string) =>
      cmdlet(name).sets.map((set) => [set.name, set.identity, set.body, set.default]);
    expect(sets('Get-MgLibraryBook')).toEqual([
      ['List', 'parameters', 'none', true],
      ['Get', 'parameters', 'none', false],
      ['GetViaIdentity', 'InputObject', 'none', false],
    ]);
    expect(sets('Invoke-MgRingLibraryBook')).toEqual([
      ['RingExpanded', 'parameters', 'parameters', true],
      // It has a -BookId too, the body's, which PowerShell meets before -InputObject.
      ['RingViaIdentityExpanded', 'InputObject', 'parameters', false],
      ['Ring', 'parameters', 'Body', false],
      ['RingViaIdentity', 'InputObject', 'Body', false],
    ]);
    expect(sets('Set-MgLibraryBookCover')).toEqual([
      ['Set', 'parameters', 'InFile', true],
      ['SetViaIdentity', 'InputObject', 'InFile', false],
    ]);
  });

  it('read collections page by page, and count by -CountVariable', () => {
    expect(parameters('Get-MgLibraryBook', 'List')).toEqual([
      'Top int query',
      'PageSize int runtime',
      'All switch runtime',
      'CountVariable string runtime',
    ]);
    expect(cmdlet('Get-MgLibraryBook').requests[0]).toMatchObject({
      query: ['$top', '$count'],
      pageable: true,
      reply: { kind: 'object', type: 'IVillageBook', collection: true, unwrap: 'value' },
    });
  });

  it('spread a body over parameters: numbered where a key has the name, files for bytes, nothing read-only', () => {
    expect(parameters('Invoke-MgRingLibraryBook', 'RingExpanded')).toEqual([
      'BookId! string path',
      'Times! int property',
      'BookId1 string property',
      'TuneInputFile string file',
      'PassThru switch runtime',
    ]);
    // Where no key has the name, the property keeps it.
    expect(parameters('Invoke-MgRingLibraryBook', 'RingViaIdentityExpanded')).toEqual([
      'BookId string property',
      'InputObject!| ILibraryIdentity identity',
      'Times! int property',
      'TuneInputFile string file',
      'PassThru switch runtime',
    ]);
    expect(parameters('New-MgLibraryBook', 'CreateExpanded')).toEqual([
      'AdditionalProperties hashtable additional',
      'Binding Binding property',
      'Lent switch property',
      'Mood string property',
      'Printed datetime property',
      'Shelf hashtable property',
      'Title string property',
    ]);
  });

  it('send and receive files', () => {
    expect(parameters('Get-MgLibraryBookCover', 'GetViaIdentity')).toEqual([
      'InputObject!| ILibraryIdentity identity',
      'OutFile! string file',
      'PassThru switch runtime',
    ]);
    expect(parameters('Set-MgLibraryBookCover', 'Set')).toEqual([
      'BookId! string path',
      'Data| Stream body',
      'InFile! string file',
      'ContentType| string runtime',
      'PassThru switch runtime',
    ]);
  });

  it('say what comes out, by .NET name', () => {
    expect(cmdlet('Get-MgLibraryBook').outputs).toEqual(['Microsoft.Graph.PowerShell.Models.IVillageBook']);
    expect(cmdlet('Remove-MgLibraryBook')).toMatchObject({
      outputs: ['System.Boolean'],
      shouldProcess: true,
    });
    expect(cmdlet('Get-MgLibraryBook').shouldProcess).toBe(false);
  });
});

describe('a library’s types', () => {
  it('are what bodies and replies are made of, inheritance merged in', () => {
    expect(Object.keys(facts.types).filter((name) => !name.startsWith('IPaths'))).toEqual([
      'ILibraryIdentity',
      'IVillageBook',
      'IVillageBookCollection',
      'IVillageShelf',
    ]);
    expect(facts.types.IVillageBook).toEqual({
      schema: 'village.book',
      open: true,
      properties: [
        { name: 'Id', wire: 'id', type: 'string', readOnly: true },
        { name: 'Title', wire: 'title', type: 'string' },
        { name: 'Printed', wire: 'printed', type: 'datetime?' },
        { name: 'Lent', wire: 'lent', type: 'bool?' },
        { name: 'Mood', wire: 'mood', type: 'string', enum: 'VillageMood' },
        { name: 'Binding', wire: 'binding', type: 'Binding', enum: 'Binding' },
        { name: 'Shelf', wire: 'shelf', type: 'hashtable' },
      ],
    });
    expect(facts.enums).toEqual({
      Binding: { closed: true, values: ['cloth', 'paper'] },
      VillageMood: { closed: false, values: ['merry', 'sad'] },
    });
    expect(facts.types.ILibraryIdentity?.properties).toEqual([
      { name: 'BookId', wire: 'book-id', type: 'string' },
      { name: 'Id', wire: 'id', type: 'string' },
    ]);
  });
});

describe('beta', () => {
  it('has its own prefix, module and namespace', () => {
    const beta = factsOf(LIBRARY, { apiVersion: 'beta' });
    expect(beta.module).toBe('Microsoft.Graph.Beta.Library');
    expect(cmdlet('Get-MgBetaLibraryBook', beta).outputs).toEqual([
      'Microsoft.Graph.Beta.PowerShell.Models.IVillageBook',
    ]);
  });
});

describe('directives', () => {
  it('rename commands and parameters, make aliases, take out sets and paths', () => {
    const changed = factsOf(LIBRARY, {
      directives: directives(
        { 'remove-path-by-operation': 'cover$' },
        { where: { 'parameter-name': 'Select' }, set: { 'parameter-name': 'Property', alias: 'Select' } },
        { where: { verb: 'Invoke', subject: '^(Ring)(.*)$' }, set: { verb: 'Send', subject: '$2$1' } },
        { where: { verb: 'Send' }, set: { alias: '${verb}-Mg${subject-prefix}Ring' } },
        { where: { variant: 'ViaIdentity', subject: 'LibraryBook' }, remove: true },
        { where: { subject: 'Nothing' }, remove: true },
        { 'remove-path-by-operation': '(' },
      ),
    });
    expect(changed.cmdlets.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['Get-MgLibraryBook'],
      ['New-MgLibraryBook'],
      ['Remove-MgLibraryBook'],
      ['Send-MgLibraryBookRing', 'Send-MgRing'],
    ]);
    expect(cmdlet('Get-MgLibraryBook', changed).sets.map(({ name }) => name)).toEqual([
      'List',
      'Get',
      'GetViaIdentity',
    ]);
    const [, get] = cmdlet('Get-MgLibraryBook', changed).sets;
    expect(get?.parameters.find(({ wire }) => wire === '$select')).toMatchObject({
      name: 'Property',
      aliases: ['Select'],
    });
    expect(changed.unmatched.map(({ source }) => source)).toEqual(['own.json:5', 'own.json:6']);
    expect(changed.invalid).toEqual(['own.json:7']);
  });

  it('that give a parameter a default make it optional', () => {
    const changed = factsOf(LIBRARY, {
      directives: directives({
        where: { 'parameter-name': 'BookId', verb: 'Remove' },
        set: { default: { script: '"root"' } },
      }),
    });
    expect(parameters('Remove-MgLibraryBook', 'Delete', changed)[0]).toBe('BookId string path');
    expect(parameters('Get-MgLibraryBookCover', 'Get', changed)[0]).toBe('BookId! string path');
  });
});

describe('overrides', () => {
  it('change ids before anything is named, and take out commands', () => {
    const changed = factsOf(LIBRARY, {
      overrides: [
        { operation: /^library\.book_ring$/, id: 'library.book_sendRing', reason: 'a test' },
        { remove: 'Get-MgLibraryBookCover', reason: 'a test' },
      ],
    });
    expect(changed.cmdlets.map(({ name }) => name)).toContain('Send-MgLibraryBookRing');
    expect(changed.cmdlets.map(({ name }) => name)).not.toContain('Get-MgLibraryBookCover');
  });

  it.each([
    [{ operation: /^shop_/, id: 'x_Get', reason: 'a test' }, /changes nothing: .*shop/],
    [{ remove: 'Get-MgShop', reason: 'a test' }, /changes nothing: Get-MgShop/],
  ])('that change nothing are refused', (override, message) => {
    expect(() => factsOf(LIBRARY, { overrides: [override] })).toThrow(message);
  });
});

describe('two of one name', () => {
  const ringAsGet = directives({
    where: { verb: 'Invoke' },
    set: { verb: 'Get', subject: 'LibraryBook', variant: 'Get' },
  });

  it('are refused with file and line', () => {
    expect(() => factsOf(LIBRARY, { directives: ringAsGet })).toThrow(
      /^library\.yml:\d+: two commands of one name: Get-MgLibraryBook with the parameter set Get is library\.book_ring and library/,
    );
  });

  it('become the last one, said plainly, where that is wanted', () => {
    const kept = factsOf(LIBRARY, { directives: ringAsGet, collisions: 'keep the last' });
    expect(kept.overwritten[0]).toBe('Get-MgLibraryBook Get: library_GetBook');
  });

  it('are refused where only case differs', () => {
    const spelled = directives({ where: { verb: 'Invoke' }, set: { verb: 'Get', subject: 'librarybook' } });
    expect(() => factsOf(LIBRARY, { directives: spelled })).toThrow(/two commands of one name/);
  });

  it('are refused where an alias is another command', () => {
    const alias = directives({ where: { verb: 'Remove' }, set: { alias: 'New-MgLibraryBook' } });
    expect(() => factsOf(LIBRARY, { directives: alias })).toThrow(
      /^library\.yml:\d+: two commands of one name: New-MgLibraryBook is an alias of Remove-MgLibraryBook/,
    );
  });
});

describe('a description that contradicts itself', () => {
  it.each([
    [
      'an id without an underscore',
      LIBRARY.replace('library.book_ring', 'library-ring'),
      /library\.yml:\d+: .*no '_'/,
    ],
    [
      'no id',
      LIBRARY.replace('operationId: library.book_ring', 'x: y'),
      /library\.yml: POST .* has no operationId/,
    ],
    [
      'a reference to nothing',
      LIBRARY.replace('parameters/top', 'parameters/bottom'),
      /bottom' points nowhere/,
    ],
    [
      'one parameter of two types',
      LIBRARY.replace('library_DeleteBook', 'library_GetBook').replace(
        '{ name: If-Match, in: header, schema: { type: string } }',
        '{ name: $select, in: query, schema: { type: boolean } }',
      ),
      /library\.yml:\d+: Get-MgLibraryBook has -Select as string\[\] and as switch/,
    ],
  ])('%s', (_, text, message) => {
    expect(() => factsOf(text)).toThrow(message);
  });
});
