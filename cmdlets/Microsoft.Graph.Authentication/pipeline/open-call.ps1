# The calls of a pipeline: the worker keeps the command line from begin to end, each object is a run of it.

# The command line is bound before the pipeline runs, as the engine's own binder does it.
function script:Start-MgShimOpenCall([hashtable] $Call) {
    $Call['Opening'] = ConvertTo-MgShimOpening $Call
    $Call['Named'] = ConvertTo-MgShimNamed $Call['Bound']
    Initialize-MgShimAhead $Call
    Open-MgShimCall $Call
}

# What the worker refuses of the command line ends the command.
function script:Open-MgShimCall([hashtable] $Call) {
    Assert-MgShimWorker $Call
    $expects = if ($Call['ExpectsInput']) { 'true' } else { 'false' }
    $answer = if ($Call['Opening'] -is [string]) { Send-MgShimText $Call 'open' ($Call['Opening'] + $Call['Beside'] + ',"expectsInput":' + $expects) } else { $Call['Opening'] }
    if ($null -eq $answer -or $answer.ContainsKey('error')) { Import-MgShimScripts 'failures' }
    if ($null -eq $answer) { $Call['Cmdlet'].ThrowTerminatingError((New-MgShimLost $Call['Name'] $false $Call['Named'])) }
    if ($answer.ContainsKey('error')) { $Call['Cmdlet'].ThrowTerminatingError((ConvertTo-MgShimError $answer['error'] $null)) }
    $Call['Handle'] = $answer['result']['call']
    $Call['Delayed'] = $answer['result']['delayed']
    $Call['Generation'] = $script:MgShimWorker['Generation']
}

# A call of an invocation that is open.
function script:Invoke-MgShimOpenCall([hashtable] $Call, [object] $Item) {
    $Call['StepError'] = $null
    $finished = $false
    try {
        Assert-MgShimWorker $Call
        if ($Call['Generation'] -ne $script:MgShimWorker['Generation']) { Open-MgShimCall $Call }
        $members = '"call":"' + $Call['Handle'] + '"' + (Get-MgShimRunning $Call)
        if ($Call['ExpectsInput']) { $members = ConvertTo-MgShimObjectRun $Call $Item $members }
        if ($Call['AtOnce'] -gt 1) {
            Send-MgShimAhead $Call $Item $members
            $finished = $true
            return
        }
        $answer = if ($members -is [string]) { Send-MgShimText $Call 'run' $members } else { $members }
        Complete-MgShimRun $Call $Item $answer
        $finished = $true
    }
    finally {
        # After Ctrl-C or a terminating error there is no end block.
        if (-not $finished) { Remove-MgShimCall $Call }
    }
}

# Those that are still under way have their turn.
function script:Stop-MgShimOpenCall([hashtable] $Call) {
    try { Complete-MgShimAhead $Call 0 }
    finally { Remove-MgShimCall $Call }
}

# What the worker keeps of an invocation, which nobody needs any more.
function script:Remove-MgShimCall($Call) {
    Clear-MgShimAhead $Call
    if (-not $Call.ContainsKey('Handle') -or $Call['Generation'] -ne $script:MgShimWorker['Generation']) { return }
    Send-MgShimNotification 'close' @{ call = $Call['Handle'] }
}
