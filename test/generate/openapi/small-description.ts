import type { Directive, DirectiveRule } from '../../../src/generate/openapi/directive.js';
import { type FactSource, generateFacts } from '../../../src/generate/openapi/generate-facts.js';
import { parseDescription } from '../../../src/generate/openapi/read-description.js';

/** A few verbs of our own choice. */
export const VERBS = {
  map: {
    Create: 'New',
    Delete: 'Remove',
    Get: 'Get',
    List: 'Get',
    Send: 'Send',
    Set: 'Set',
    Update: 'Update',
  },
  words: new Set(['create', 'delete', 'get', 'list', 'ring', 'send', 'set', 'update']),
};

/** The library of a village, in YAML: a collection with keys, a nested one, an action, a file, a link. */
export const LIBRARY = `
openapi: 3.0.1
paths:
  /library/books:
    get:
      operationId: library_ListBook
      parameters:
        - { $ref: '#/components/parameters/top' }
        - { name: $count, in: query, schema: { type: boolean } }
      responses:
        2XX: { content: { application/json: { schema: { $ref: '#/components/schemas/village.bookCollection' } } } }
      x-ms-pageable: { nextLinkName: '@odata.nextLink' }
    post:
      operationId: library_CreateBook
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/village.book' } } } }
      responses:
        2XX: { content: { application/json: { schema: { $ref: '#/components/schemas/village.book' } } } }
  '/library/books/{book-id}':
    get:
      operationId: library_GetBook
      parameters:
        - { name: book-id, in: path, required: true, schema: { type: string } }
        - { name: $select, in: query, schema: { type: array, items: { type: string } } }
      responses:
        2XX: { content: { application/json: { schema: { $ref: '#/components/schemas/village.book' } } } }
    delete:
      operationId: library_DeleteBook
      parameters:
        - { name: book-id, in: path, required: true, schema: { type: string } }
        - { name: If-Match, in: header, schema: { type: string } }
      responses: { 2XX: { description: gone } }
  '/library/books/{book-id}/village.ring':
    post:
      operationId: library.book_ring
      parameters: [{ name: book-id, in: path, required: true, schema: { type: string } }]
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                times: { type: integer, format: int32 }
                book-id: { type: string }
                tune: { type: string, format: base64url }
              required: [times]
      responses: { 2XX: { description: rung } }
      x-ms-docs-operation-type: action
  '/library/books/{book-id}/cover':
    get:
      operationId: library.book_GetCover
      parameters: [{ name: book-id, in: path, required: true, schema: { type: string } }]
      responses: { 2XX: { content: { application/octet-stream: { schema: { type: string, format: binary } } } } }
    put:
      operationId: library.book_SetCover
      parameters: [{ name: book-id, in: path, required: true, schema: { type: string } }]
      requestBody: { content: { application/octet-stream: { schema: { type: string, format: binary } } } }
      responses: { 2XX: { description: kept } }
components:
  parameters:
    top: { name: $top, in: query, schema: { type: integer } }
  schemas:
    village.thing:
      type: object
      properties: { id: { type: string, readOnly: true } }
      additionalProperties: { type: object }
    village.book:
      allOf:
        - { $ref: '#/components/schemas/village.thing' }
        - type: object
          properties:
            title: { type: string }
            printed: { type: string, format: date-time }
            lent: { type: boolean }
            mood: { $ref: '#/components/schemas/village.mood' }
            binding: { $ref: '#/components/schemas/village.binding' }
            shelf: { $ref: '#/components/schemas/village.shelf' }
    village.shelf: { type: object, additionalProperties: { type: object } }
    village.mood: { type: string, enum: [merry, sad] }
    village.binding:
      type: string
      enum: [cloth, paper]
      x-ms-enum: { name: binding, modelAsString: false }
    village.bookCollection:
      type: object
      properties:
        value: { type: array, items: { $ref: '#/components/schemas/village.book' } }
        '@odata.nextLink': { type: string }
`;

/** Directives as a module's file would have them. */
export function directives(...rules: readonly DirectiveRule[]): readonly Directive[] {
  return rules.map((rule, index) => ({ ...rule, source: `own.json:${index + 1}`, section: 'both' }));
}

/** What a small description makes, with everything else set so that it does not matter. */
export function factsOf(text: string, more: Partial<FactSource> = {}) {
  const description = parseDescription('library.yml', text);
  return generateFacts({
    description,
    directives: [],
    verbs: VERBS,
    module: 'Library',
    apiVersion: 'v1.0',
    ...more,
  });
}
