# Connect-MgGraph and its family, and the one bridge from PowerShell to the worker. Nothing runs at import but
# definitions; Node is started by the first call.
Microsoft.PowerShell.Core\Set-StrictMode -Version 3.0
# Of this module alone: a fault in here ends the command. Callers' preferences are honoured in bridge/caller-streams.ps1.
$ErrorActionPreference = 'Stop'

foreach ($MgShimFile in @(
        'bridge/error-record', 'bridge/caller-streams', 'bridge/values', 'bridge/node-process', 'bridge/worker', 'bridge/messages'
        'bridge/requests', 'bridge/http-steps', 'bridge/command-line', 'bridge/pipeline-object', 'bridge/cmdlet-call'
        'bridge/request-command'
        'commands/certificate', 'commands/connect', 'commands/context', 'commands/environment', 'commands/request-context'
        'commands/graph-option', 'commands/find-command', 'commands/graph-request', 'commands/send-graph-request'
        'commands/graph-request-answer', 'commands/graph-request-session'
    )) {
    . "$PSScriptRoot/$MgShimFile.ps1"
}

$ExecutionContext.SessionState.Module.OnRemove = { Remove-MgShimWorker }
