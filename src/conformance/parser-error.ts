import { CmdletError } from '../errors/cmdlet-error.js';

/** The parser's errors that a command's arguments can cause (binding.md §6; the rest by asking the engine). */
const MESSAGES = {
  ParameterRequiresArgument: 'A parameter with a colon requires an argument.',
  MissingArgument: 'Missing argument in parameter list.',
  MissingExpression: "Missing expression after ',' in pipeline element.",
  ExpectedExpression: "An expression was expected after '('.",
  SplattingNotPermitted: "The splatting operator '@' cannot be used to reference variables in an expression.",
  SplattingNotPermittedInArgumentList: 'Splatted variables cannot be part of a list of arguments.',
  TerminatorExpectedAtEndOfString: 'The string is missing the terminator.',
} as const;

/** Text that PowerShell's parser refuses before any command is looked up. */
export function parserError(id: keyof typeof MESSAGES): CmdletError {
  return new CmdletError({
    id,
    category: 'ParserError',
    outcome: 'input',
    exception: 'System.Management.Automation.ParseException',
    message: MESSAGES[id],
  });
}
