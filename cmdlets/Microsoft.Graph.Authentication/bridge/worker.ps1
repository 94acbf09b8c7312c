# The worker of this session: what is kept of it stands in module.ps1.

# Names the connection of the requests from here on, and returns the one before.
function script:Set-MgShimConnection([string] $Name) {
    $before = $script:MgShimWorker['Connection']
    $script:MgShimWorker['Connection'] = if ($Name) { $Name }
    $before
}

# Sets an option of the requests from here on; nothing: takes it away.
function script:Set-MgShimOptionMember([string] $Name, [object] $Value) {
    $options = $script:MgShimWorker['Options']
    if ($null -eq $Value) { $options.Remove($Name) } else { $options[$Name] = $Value }
}

# Sees to it that a worker runs, or begins to: whether it works is seen where its first line is read, so that Node starts
# while a request is made ready.
function script:Assert-MgShimWorker([hashtable] $Call) {
    $worker = $script:MgShimWorker
    if ($null -ne $worker['Process']) {
        if (-not $worker['Process'].HasExited) { return }
        if ($worker['Connected']) {
            Write-MgShimText $Call 'warning' 'The worker has ended and is started anew; connect again.'
        }
        Close-MgShimWorker
    }
    $process = Get-MgShimEarlyProcess
    if ($null -eq $process) { $process = Start-MgShimProcess $Call['Cmdlet'] (Get-MgShimNode $Call['Cmdlet']) $script:MgShimArguments }
    if ($null -eq $worker['Waiting']) { $worker['Waiting'] = [System.Collections.Generic.List[object]]::new() }
    $worker['Process'] = $process
    $worker['Input'] = $process.StandardInput.BaseStream
    $worker['Output'] = $process.StandardOutput
    $worker['Complaint'] = $process.StandardError.ReadToEndAsync()
    $worker['Generation']++
    $worker['LastId']++
    $worker['Greeting'] = '{"jsonrpc":"2.0","id":' + $worker['LastId'] + ',"result":'
    try { Write-MgShimLine ('{"jsonrpc":"2.0","id":' + $worker['LastId'] + ',"method":"version"}') }
    catch [System.IO.IOException] { $null = $_ }
}

# The process that was started at import, once; nothing where it has ended. Not where the script has set variables or
# gone to another folder since, of which it would not know, nor after so long that it may be about to end.
function script:Get-MgShimEarlyProcess {
    $early = $script:MgShimWorker['Early']
    $script:MgShimWorker['Early'] = $null
    if ($null -eq $early) { return }
    $age = [System.Environment]::TickCount - $early['Ticks']
    if ((Get-MgShimSurroundings) -ceq $early['Surroundings'] -and $age -ge 0 -and $age -lt 240000 -and -not $early['Process'].HasExited) { return $early['Process'] }
    Close-MgShimProcess $early['Process']
}

# Ends its input; it ends by itself.
function script:Close-MgShimWorker {
    $worker = $script:MgShimWorker
    if ($null -eq $worker['Process']) { return }
    Close-MgShimProcess $worker['Process']
    $worker['Process'] = $null
    $worker['Reading'] = $null
    $worker['Connected'] = $false
}

function script:Close-MgShimProcess([System.Diagnostics.Process] $Process) {
    try { $Process.StandardInput.Close() }
    catch [System.IO.IOException] { $null = $_ }
    $Process.Dispose()
}

# A runspace of a host may end while the process lives on. An event's script block has a module of its own, which
# gets the state.
function script:Watch-MgShimSessionEnd {
    $worker = $script:MgShimWorker
    $close = { if ($null -ne $MgShimWorker['Process']) { $MgShimWorker['Process'].StandardInput.Close() } }
    $exiting = [System.Management.Automation.PSEngineEvent]::Exiting
    $worker['Ending'] = $ExecutionContext.Events.SubscribeEvent($null, $null, $exiting, $null, $close, $true, $false)
    $worker['Ending'].Action.Module.SessionState.PSVariable.Set('MgShimWorker', $worker)
}

function script:Remove-MgShimWorker {
    Close-MgShimWorker
    if ($null -ne $script:MgShimWorker['Early']) { Close-MgShimProcess $script:MgShimWorker['Early']['Process'] }
    if ($null -ne $script:MgShimWorker['Ending']) { $ExecutionContext.Events.UnsubscribeEvent($script:MgShimWorker['Ending']) }
}
