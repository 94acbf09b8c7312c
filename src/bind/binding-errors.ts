import type { CompiledParameter } from '../definition/compile.js';
import { CmdletError, type ErrorCategory } from '../errors/cmdlet-error.js';

/**
 * The engine's binding errors: id, category, exception and wording (binding.md §6). Scripts match ids, people
 * read the wording, so both are the engine's.
 */

const BINDING = 'System.Management.Automation.ParameterBindingException';
const VALIDATION = 'System.Management.Automation.ParameterBindingValidationException';
const TRANSFORMATION = 'System.Management.Automation.ParameterBindingArgumentTransformationException';

function bindingError(
  id: string,
  message: string,
  options: { category?: ErrorCategory; exception?: string; parameter?: CompiledParameter | undefined } = {},
): CmdletError {
  return withoutStack(
    () =>
      new CmdletError({
        id,
        message,
        category: options.category ?? 'InvalidArgument',
        exception: options.exception ?? BINDING,
        outcome: 'input',
        ...(options.parameter ? { target: options.parameter.name } : {}),
      }),
  );
}

/**
 * What a caller typed wrong has no place in our code, and the binder makes errors that it only passes over: a
 * stack trace would cost more than the rest of the binding.
 */
function withoutStack(make: () => CmdletError): CmdletError {
  const limit = Error.stackTraceLimit;
  // With a limit of 0 an empty trace is still made; without any limit none is.
  Reflect.set(Error, 'stackTraceLimit', undefined);
  try {
    return make();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

export function namedParameterNotFound(name: string): CmdletError {
  return bindingError(
    'NamedParameterNotFound',
    `A parameter cannot be found that matches parameter name '${name}'.`,
  );
}

export function positionalParameterNotFound(argument: string): CmdletError {
  return bindingError(
    'PositionalParameterNotFound',
    `A positional parameter cannot be found that accepts argument '${argument}'.`,
  );
}

export function missingArgument(parameter: CompiledParameter): CmdletError {
  return bindingError(
    'MissingArgument',
    `Missing an argument for parameter '${parameter.name}'. Specify a parameter of type '${parameter.type.fullName}' and try again.`,
    { parameter },
  );
}

export function ambiguousParameter(name: string, candidates: readonly CompiledParameter[]): CmdletError {
  const matches = candidates.map((candidate) => ` -${candidate.name}`).join('');
  return bindingError(
    'AmbiguousParameter',
    `Parameter cannot be processed because the parameter name '${name}' is ambiguous. Possible matches include:${matches}.`,
  );
}

/** A splatted key can be empty; no parameter can. */
export function emptyName(): CmdletError {
  return bindingError(
    'Argument',
    'Cannot process argument because the value of argument "name" is not valid. Change the value of the "name" argument and run the operation again.',
    { exception: 'System.Management.Automation.PSArgumentException' },
  );
}

export function parameterAlreadyBound(name: string): CmdletError {
  return bindingError(
    'ParameterAlreadyBound',
    `Cannot bind parameter because parameter '${name}' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, "-parameter value1,value2,value3".`,
  );
}

export function ambiguousParameterSet(): CmdletError {
  return bindingError(
    'AmbiguousParameterSet',
    'Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.',
  );
}

export function ambiguousRemaining(): CmdletError {
  return bindingError('AmbiguousParameterSet', ambiguousParameterSet().message, {
    category: 'MetadataError',
  });
}

export function ambiguousPositions(): CmdletError {
  return bindingError(
    'AmbiguousPositionalParameterNoName',
    'Cannot bind positional parameters because no names were given.',
  );
}

export function missingMandatory(parameters: readonly CompiledParameter[]): CmdletError {
  return bindingError(
    'MissingMandatoryParameter',
    `Cannot process command because of one or more missing mandatory parameters:${names(parameters)}.`,
  );
}

export function scriptBlockWithoutInput(parameter: CompiledParameter): CmdletError {
  return bindingError(
    'ScriptBlockArgumentNoInput',
    `Cannot evaluate parameter '${parameter.name}' because its argument is specified as a script block and there is no input. A script block cannot be evaluated without input.`,
    { category: 'MetadataError', parameter },
  );
}

export function inputObjectNotBound(): CmdletError {
  return bindingError(
    'InputObjectNotBound',
    'The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.',
  );
}

export function inputObjectMissingMandatory(parameters: readonly CompiledParameter[]): CmdletError {
  return bindingError(
    'InputObjectMissingMandatory',
    `The input object cannot be bound because it did not contain the information required to bind all mandatory parameters: ${names(parameters)}`,
  );
}

/** A script parameter's own type conversion failed. */
export function transformationFailed(parameter: CompiledParameter, reason: string): CmdletError {
  return bindingError(
    'ParameterArgumentTransformationError',
    `Cannot process argument transformation on parameter '${parameter.name}'. ${reason}`,
    { category: 'InvalidData', exception: TRANSFORMATION, parameter },
  );
}

/** A compiled parameter's conversion failed. */
export function cannotConvertNoMessage(parameter: CompiledParameter, reason: string): CmdletError {
  return bindingError(
    'CannotConvertArgumentNoMessage',
    `Cannot bind parameter '${parameter.name}'. ${reason}`,
    {
      parameter,
    },
  );
}

/** A compiled parameter refuses the argument's type before any conversion. */
export function cannotConvert(parameter: CompiledParameter, given: string, detail: string): CmdletError {
  return bindingError(
    'CannotConvertArgument',
    `Cannot convert '${given}' to the type '${parameter.type.fullName}' required by parameter '${parameter.name}'. ${detail}`,
    { parameter },
  );
}

/** A compiled parameter's setter failed. */
export function setterFailed(parameter: CompiledParameter, reason: string): CmdletError {
  return bindingError(
    'ParameterBindingFailed',
    `Cannot bind parameter '${parameter.name}' to the target. Exception setting "${parameter.name}": "${reason}"`,
    { category: 'WriteError', parameter },
  );
}

export function validationFailed(parameter: CompiledParameter, reason: string): CmdletError {
  return bindingError(
    'ParameterArgumentValidationError',
    `Cannot validate argument on parameter '${parameter.name}'. ${reason}`,
    { category: 'InvalidData', exception: VALIDATION, parameter },
  );
}

const EMPTY = {
  NullNotAllowed: 'it is null',
  EmptyStringNotAllowed: 'it is an empty string',
  EmptyArrayNotAllowed: 'it is an empty array',
} as const;

export function emptyNotAllowed(parameter: CompiledParameter, what: keyof typeof EMPTY): CmdletError {
  return bindingError(
    `ParameterArgumentValidationError${what}`,
    `Cannot bind argument to parameter '${parameter.name}' because ${EMPTY[what]}.`,
    { category: 'InvalidData', exception: VALIDATION, parameter },
  );
}

/** The same error with the sentence that names the parameters which $PSDefaultParameterValues had bound. */
export function elaborated(error: CmdletError, defaults: readonly string[]): CmdletError {
  const list = defaults.map((name) => ` -${name}`).join('');
  const sentence =
    defaults.length > 1
      ? `The following parameters were bound from $PSDefaultParameterValues and may be the cause:${list}`
      : `The following parameter was bound from $PSDefaultParameterValues and may be the cause:${list}`;
  return new CmdletError({
    id: error.id,
    category: error.category,
    outcome: error.outcome,
    message: `${error.message} ${sentence}`,
    target: error.target,
    cause: error,
    ...(error.exception === undefined ? {} : { exception: error.exception }),
  });
}

function names(parameters: readonly CompiledParameter[]): string {
  return parameters.map((parameter) => ` ${parameter.name}`).join('');
}
