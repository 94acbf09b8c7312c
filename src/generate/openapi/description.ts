/** A schema, or a reference to one; what the generator reads of OpenAPI's Schema Object. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly readOnly?: boolean;
  readonly additionalProperties?: boolean | Schema;
  /** AutoRest's extension: how an enumeration becomes a type. */
  readonly 'x-ms-enum'?: { readonly name?: string; readonly modelAsString?: boolean };
}

/** What a request or a response carries, by media type. */
export type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** A parameter of an operation: in the path, the query or a header. */
export interface OperationParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly content?: Content;
}

export interface Response {
  readonly content?: Content;
}

export interface Referable {
  readonly $ref?: string;
}

/** An operation as the document holds it, references unresolved. */
export interface RawOperation {
  readonly operationId: string;
  readonly parameters?: ReadonlyArray<OperationParameter | Referable>;
  readonly requestBody?: { readonly content?: Content } | Referable;
  readonly responses: Readonly<Record<string, Response | Referable>>;
  /** AutoRest's extension: the reply is one page of a collection. */
  readonly 'x-ms-pageable'?: { readonly itemName?: string };
  /** Graph's extension: `operation`, `action` or `function`. */
  readonly 'x-ms-docs-operation-type'?: string;
}

export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** An API description and where it came from. */
export interface Description {
  readonly file: string;
  readonly document: OpenApiDocument;
  /** The line of an operation's id, counted from 1; undefined where the text does not show it. */
  readonly lineOf: (operationId: string) => number | undefined;
}
