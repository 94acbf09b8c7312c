# Connect-MgGraph and its family, and the one bridge from PowerShell to the worker. Nothing runs at import but
# definitions, and of those none that calls anything: what it costs to find a method for the first time is what an
# import would mostly be made of. Node is started by the first call.
Microsoft.PowerShell.Core\Set-StrictMode -Version 3.0
# Of this module alone: a fault in here ends the command. Callers' preferences are honoured in bridge/caller-streams.ps1.
$ErrorActionPreference = 'Stop'
