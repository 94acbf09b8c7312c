import type { Operation } from './operations.js';
import type { Parameter } from './parameter.js';
import type { CommandName } from './verb-and-noun.js';

/** Where a set's body comes from. */
export type BodySource = 'none' | 'parameters' | 'BodyParameter' | 'Body' | 'Data' | 'InFile';

/** Where the ids of a set's path come from. */
export type IdentitySource = 'parameters' | 'InputObject';

/** A parameter set on its way through the directives; the operation's and the body's parameters alone. */
export interface Variant extends Omit<CommandName, 'action'> {
  /** The parameter set's name. */
  readonly name: string;
  readonly operation: Operation;
  readonly identity: IdentitySource;
  /** The body is spread over parameters, is one parameter, or is not there. */
  readonly body: 'none' | 'whole' | 'expanded' | 'stream';
  readonly parameters: readonly Parameter[];
  /** Other names of the command. */
  readonly aliases: readonly string[];
}
