# Connect-MgGraph and its family, and the one bridge from PowerShell to the worker. An import reads the commands and
# lets Node begin to start beside it, no more: what it costs to find a method for the first time, or to read a script,
# is what an import would mostly be made of. Everything else is read where it is first needed, each folder of parts from
# a script of its own: bridge by the first command, the others by what seldom happens.
Microsoft.PowerShell.Core\Set-StrictMode -Version 3.0
# Of this module alone: a fault in here ends the command. Callers' preferences are honoured in bridge/caller-streams.ps1.
$ErrorActionPreference = 'Stop'

# The worker of this session: started anew where it has ended.
$MgShimWorker = @{
    # Started at import, until the first command makes it the process below: Process, and when and in what it started.
    Early      = $null
    Process    = $null
    Input      = $null
    Output     = $null
    Complaint  = $null
    # The line that is being read; after an interruption it is still to come.
    Reading    = $null
    # The beginning of the first line of a process, until it has come: that process works.
    Greeting   = $null
    LastId     = 0
    # Counts the processes: what an earlier one was told, the present one does not know.
    Generation = 0
    # The requests that wait, the innermost last: a step of -HttpPipelineAppend or the next command of a pipeline
    # may send its own while one waits.
    Waiting    = $null
    # What ends the worker where the session ends without a word.
    Ending     = $null
    Connected  = $false
    # The connection of requests that name none; nothing: the worker's default. It is told with each request, so that
    # a worker started anew in the middle cannot take another.
    Connection = $null
    # What Set-MgShimOption says, as members of a request's JSON, by name; told with each request for the same reason.
    Options    = @{}
    # What it says of pipelines: how many calls, or batches, may be under way at once.
    Pipeline   = @{ ThrottleLimit = 1; Batch = $false }
}

# Reads the functions of folders of parts, each once; they put themselves into the module's own scope. One whose reading
# was interrupted is read again. What a stopped command does last needs none but those that it has read.
$MgShimImported = @{}
function Import-MgShimScripts([string[]] $Names) {
    foreach ($name in $Names) {
        if ($script:MgShimImported.ContainsKey($name)) { continue }
        . "$PSScriptRoot/$name.ps1"
        $script:MgShimImported[$name] = $true
    }
}

# What the modules of cmdlets call; see bridge/cmdlet-call.ps1.
function Get-MgShimBridge {
    Import-MgShimScripts 'bridge'
    New-MgShimBridge
}

# Node, with what is read of it. Environment variables are inherited; nothing is added to them.
function Start-MgShimNode([string] $Node, [string] $Arguments) {
    [System.Diagnostics.Process]::Start([System.Diagnostics.ProcessStartInfo] @{
            FileName               = $Node
            Arguments              = $Arguments
            UseShellExecute        = $false
            CreateNoWindow         = $true
            RedirectStandardInput  = $true
            RedirectStandardOutput = $true
            RedirectStandardError  = $true
            StandardOutputEncoding = [System.Text.Encoding]::UTF8
            StandardErrorEncoding  = [System.Text.Encoding]::UTF8
        })
}

# Quoted as .NET takes it apart again; on Windows no path has a quotation mark.
$MgShimArguments = '"' + $PSScriptRoot.Replace('"', '\"') + '/worker.mjs" worker'

# Of the folders of PATH, without asking the engine, which takes five times as long to say the same.
function Find-MgShimNode {
    $isWindows = [System.IO.Path]::DirectorySeparatorChar -eq '\'
    foreach ($folder in ([string] $env:PATH).Split([System.IO.Path]::PathSeparator)) {
        $file = if ($isWindows) { $folder.Trim('"') + '\node.exe' } else { $folder + '/node' }
        # In this order: what no path can be is no file, but an error of whoever asks whether it is rooted.
        if ($folder -and [System.IO.File]::Exists($file) -and [System.IO.Path]::IsPathRooted($file)) { return $file }
    }
}

# What a process gets of this one when it starts, to be compared.
function Get-MgShimSurroundings {
    $variables = [System.Environment]::GetEnvironmentVariables()
    "$([System.Environment]::CurrentDirectory)`n$($variables.Keys -join "`n")`n$($variables.Values -join "`n")"
}

# Whatever goes wrong here, the first command tries again and tells; $Error does not. A process that nobody asks anything
# ends by itself.
try {
    $node = Find-MgShimNode
    if ($null -ne $node) {
        $MgShimWorker['Early'] = @{
            Surroundings = Get-MgShimSurroundings
            Ticks        = [System.Environment]::TickCount
            Process      = Start-MgShimNode $node "$MgShimArguments --idle 300"
        }
    }
}
catch { $global:Error.RemoveAt(0) }
$ExecutionContext.SessionState.Module.OnRemove = { Import-MgShimScripts 'bridge'; Remove-MgShimWorker }
