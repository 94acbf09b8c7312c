import type { ConformanceCase } from '../../../src/conformance/case.js';
import { holdsScriptBlock } from './values.js';

/** Whether a case asks for what more than the binder would answer, or nobody answers the same twice. */
export function isOutOfScope(made: ConformanceCase): boolean {
  return (
    runsScripts(made) ||
    asksForHelp(made) ||
    losesNothing(made) ||
    asksAboutWarnings(made) ||
    dependsOnToday(made)
  );
}

/** PowerShell runs a script block for each object where a pipeline would feed its parameter. */
function runsScripts({ pipelineInput, argv = [], cmdline = '', defaults = {} }: ConformanceCase): boolean {
  if (!pipelineInput) return false;
  return holdsScriptBlock([...argv, ...pipelineInput, defaults]) || /(?<![@$])\{/.test(cmdline);
}

/** The help command would get the pipeline's objects and the defaults. */
function asksForHelp({ pipelineInput, defaults, argv, cmdline }: ConformanceCase): boolean {
  return (pipelineInput ?? defaults) !== undefined && JSON.stringify([argv, cmdline]).includes('-?');
}

/** An upstream that passes AutomationNull on passes nothing, except where a script has stored it. */
function losesNothing({ pipelineInput, ...made }: ConformanceCase): boolean {
  const isScript = /"splat"|"raw"|"cmdline"/.test(JSON.stringify(made));
  return isScript && JSON.stringify(pipelineInput ?? []).includes('$automationNull');
}

/** A default that cannot be bound is a warning, on which -Debug asks a question and -WarningAction Stop ends. */
function asksAboutWarnings({ defaults, argv, cmdline }: ConformanceCase): boolean {
  if (!defaults) return false;
  const debug = /"(?:-?d(?:e|eb|ebu|ebug)?|db)"|[-–—―]d(?:b|e|eb|ebu|ebug)?(?![a-z])/i;
  return debug.test(JSON.stringify([argv, cmdline])) || /"Stop"/.test(JSON.stringify(argv ?? []));
}

/** .NET takes `5.5` and `5:00` for dates of this year and times of this day. */
function dependsOnToday({ definition, ...made }: ConformanceCase): boolean {
  const hasDates = JSON.stringify(definition).includes('"datetime');
  return hasDates && /[0-9]\.+[0-9]|[0-9]:[0-9]|\$double|\$decimal|7\/2/.test(JSON.stringify(made));
}
