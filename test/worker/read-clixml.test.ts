import { describe, expect, it } from 'vitest';
import { CmdletError } from '../../src/errors/cmdlet-error.js';
import { CLIXML_DEPTH_LIMIT, readClixml } from '../../src/worker/clixml/read-clixml.js';
import { objs, RECORDED } from './recorded-clixml.js';

function idOf(text: string): string {
  try {
    readClixml(text);
    return 'read';
  } catch (error) {
    return error instanceof CmdletError ? error.id : String(error);
  }
}

/** So many arrays around an empty one. */
function nested(levels: number): string {
  return objs(`${'<Obj><LST>'.repeat(levels)}${'</LST></Obj>'.repeat(levels)}`);
}

/** Arrays that each hold the one before ten times: 10^levels values in a few hundred bytes. */
function doubling(levels: number): string {
  const ten = (id: number): string => `<Ref RefId="${id}" />`.repeat(10);
  const lists = Array.from(
    { length: levels },
    (_, at) => `<Obj RefId="${at + 1}"><LST>${ten(at)}</LST></Obj>`,
  );
  return objs(`<Obj><LST><Obj RefId="0"><LST><S>x</S></LST></Obj>${lists.join('')}</LST></Obj>`);
}

describe('reading what the engine wrote', () => {
  it.each(RECORDED)('%s', (_, content, value) => {
    expect(readClixml(objs(content))).toEqual(value);
  });

  it('takes a byte order mark and a text without line breaks', () => {
    expect(readClixml('\ufeff<Objs><I32>1</I32></Objs>')).toEqual({ kind: 'int', value: 1 });
  });

  it('reads a string of a million characters', () => {
    const text = 'ä_x'.repeat(350_000);
    expect(readClixml(objs(`<S>${text.replaceAll('_x', '_x005F_x')}</S>`))).toBe(text);
  });

  it('reads as many levels as it promises', () => {
    expect(idOf(nested(CLIXML_DEPTH_LIMIT))).toBe('read');
  });
});

describe('refusing what is no CLIXML', () => {
  it.each<readonly [string, string]>([
    ['nothing', ''],
    ['no XML', 'hello'],
    ['another root', '<Objects><S>a</S></Objects>'],
    ['no value', objs('')],
    ['two values', objs('<S>a</S><S>b</S>')],
    ['a text that ends too early', '<Objs><S>a</S>'],
    ['something behind the end', '<Objs><S>a</S></Objs><S>b</S>'],
    ['a wrong closing element', '<Objs><S>a</I32></Objs>'],
    ['a closing element with attributes', '<Objs><S>a</S x="1"></Objs>'],
    ['a closing element alone', '</Objs>'],
    ['an attribute given twice', objs('<S N="a" N="b">x</S>')],
    ['an attribute without quotes', objs('<S N=a>x</S>')],
    ['text between elements', objs('<Obj>text<LST /></Obj>')],
    ['text behind an element', objs('<Obj><LST />text</Obj>')],
    ['an XML declaration', '<?xml version="1.0"?><Objs><Nil /></Objs>'],
    ['a document type', '<!DOCTYPE Objs [<!ENTITY a "b">]><Objs><S>&a;</S></Objs>'],
    ['an entity of its own', objs('<S>&a;</S>')],
    ['a character reference', objs('<S>&#65;</S>')],
    ['a lone ampersand', objs('<S>a & b</S>')],
    ['a comment', objs('<!-- x --><Nil />')],
    ['CDATA', objs('<S><![CDATA[x]]></S>')],
    ['an unknown element', objs('<Q>1</Q>')],
    ['a primitive with elements', objs('<S><S>a</S></S>')],
    ['an int beyond its range', objs('<I32>2147483648</I32>')],
    ['an int that is none', objs('<I32>1.5</I32>')],
    ['a number without digits', objs('<Db></Db>')],
    ['a date that is none', objs('<DT>yesterday</DT>')],
    ['a GUID that is none', objs('<G>x</G>')],
    ['base64 that is none', objs('<BA>*</BA>')],
    ['an entry without a key', objs('<Obj><DCT><En><S N="Value">a</S></En></DCT></Obj>')],
    ['an object with two contents', objs('<Obj><LST /><DCT /></Obj>')],
    ['a reference that leads nowhere', objs('<Ref RefId="7" />')],
    ['type names that lead nowhere', objs('<Obj><TNRef RefId="7" /><LST /></Obj>')],
    [
      'two objects with one number',
      objs('<Obj><LST><Obj RefId="1"><LST /></Obj><Obj RefId="1"><LST /></Obj></LST></Obj>'),
    ],
    ['an object that contains itself', objs('<Obj RefId="0"><LST><Ref RefId="0" /></LST></Obj>')],
    ['one level more than it promises', nested(CLIXML_DEPTH_LIMIT + 1)],
    ['a hundred thousand levels', nested(100_000)],
    ['a hundred thousand open elements', '<Objs>'.repeat(100_000)],
    ['references that multiply', doubling(12)],
    ['a million blanks in an element', `<Objs><S${' '.repeat(1_000_000)}`],
  ])('%s', (_, text) => {
    expect(idOf(text)).toBe('InvalidClixml');
  });

  it('says nothing of what stood there', () => {
    expect(messageOf(objs('<I32>secret</I32>'))).toMatch(/^The CLIXML cannot be read: (?!.*secret)/);
  });
});

function messageOf(text: string): string {
  try {
    readClixml(text);
    return '';
  } catch (error) {
    return String((error as Error).message);
  }
}
