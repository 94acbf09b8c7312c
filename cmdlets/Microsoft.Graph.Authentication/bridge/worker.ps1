# The worker of this session: started at the first call, ended with the session, started anew where it has ended.

$MgShimWorker = @{
    Process    = $null
    Input      = $null
    Output     = $null
    Complaint  = $null
    # The line that is being read; after an interruption it is still to come.
    Reading    = $null
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
}

# Names the connection of the requests from here on, and returns the one before.
function Set-MgShimConnection([string] $Name) {
    $before = $script:MgShimWorker.Connection
    $script:MgShimWorker.Connection = if ($Name) { $Name }
    $before
}

# Sets an option of the requests from here on; nothing: takes it away.
function Set-MgShimOptionMember([string] $Name, [object] $Value) {
    $options = $script:MgShimWorker.Options
    if ($null -eq $Value) { $options.Remove($Name) } else { $options[$Name] = $Value }
}

# Starts the worker where none runs.
function Assert-MgShimWorker([hashtable] $Call) {
    $worker = $script:MgShimWorker
    if ($null -ne $worker.Process) {
        if (-not $worker.Process.HasExited) { return }
        if ($worker.Connected) {
            Write-MgShimText $Call 'warning' 'The worker has ended and is started anew; connect again.'
        }
        Close-MgShimWorker
    }
    $cmdlet = $Call.Cmdlet
    $main = Get-MgShimMain
    $node = Get-MgShimNode $cmdlet
    if (-not [System.IO.File]::Exists($main)) {
        $message = "The command is not built: $main does not exist. Run 'npm install && npm run build', or 'mgshim install-module' where mgshim is installed."
        $cmdlet.ThrowTerminatingError((New-MgShimError 'CommandNotBuilt' 'ResourceUnavailable' $message $main))
    }
    # Quoted as both Windows and .NET on Unix take it apart again.
    $quoted = '"' + [regex]::Replace($main, '(\\*)"', '$1$1\"') + '"'
    $process = Start-MgShimProcess $cmdlet $node "$quoted worker"
    Initialize-MgShimMessages
    if ($null -eq $worker.Waiting) { $worker.Waiting = [System.Collections.Generic.List[object]]::new() }
    $worker.Process = $process
    $worker.Input = $process.StandardInput.BaseStream
    $worker.Output = $process.StandardOutput
    $worker.Complaint = $process.StandardError.ReadToEndAsync()
    $worker.Generation++
    Watch-MgShimSessionEnd
    $answer = Send-MgShimRequest $Call 'version' @{}
    if ($null -ne $answer) {
        Assert-MgShimNodeVersion $cmdlet $node $answer['result']['node']
        return
    }
    $said = Get-MgShimComplaint
    Close-MgShimWorker
    # An old Node fails on the command's own text, so it is asked itself.
    $probe = Start-MgShimProcess $cmdlet $node '--version'
    $version = $probe.StandardOutput.ReadToEnd()
    $probe.Dispose()
    Assert-MgShimNodeVersion $cmdlet $node $version
    $cmdlet.ThrowTerminatingError((New-MgShimError 'WorkerNotStarted' 'ResourceUnavailable' "The worker did not start: $said".TrimEnd(' ', ':') $null))
}

# What a worker that has ended wrote to its standard error.
function Get-MgShimComplaint {
    $said = ''
    if ($script:MgShimWorker.Complaint.Wait(1000)) { $said = $script:MgShimWorker.Complaint.Result.Trim() }
    if ($said.Length -gt 500) { $said = $said.Substring(0, 500) }
    $said
}

# Ends its input; it ends by itself.
function Close-MgShimWorker {
    $worker = $script:MgShimWorker
    if ($null -eq $worker.Process) { return }
    try { $worker.Process.StandardInput.Close() }
    catch [System.IO.IOException] { $null = $_ }
    $worker.Process.Dispose()
    $worker.Process = $null
    $worker.Reading = $null
    $worker.Connected = $false
}

# A runspace of a host may end while the process lives on. An event's script block has a module of its own, which
# gets the state.
function Watch-MgShimSessionEnd {
    $worker = $script:MgShimWorker
    if ($null -ne $worker.Ending) { return }
    $close = { if ($null -ne $MgShimWorker.Process) { $MgShimWorker.Process.StandardInput.Close() } }
    $exiting = [System.Management.Automation.PSEngineEvent]::Exiting
    $worker.Ending = $ExecutionContext.Events.SubscribeEvent($null, $null, $exiting, $null, $close, $true, $false)
    $worker.Ending.Action.Module.SessionState.PSVariable.Set('MgShimWorker', $worker)
    $ExecutionContext.SessionState.Module.OnRemove = { Remove-MgShimWorker }
}

function Remove-MgShimWorker {
    Close-MgShimWorker
    if ($null -ne $script:MgShimWorker.Ending) { $ExecutionContext.Events.UnsubscribeEvent($script:MgShimWorker.Ending) }
}
