# A cmdlet of a Graph module, from begin to end: the worker binds, plans and sends; what a script observes is here.

# What the modules of cmdlets call: for begin ($PSCmdlet, $PSBoundParameters), which returns the call, for process
# (call, $PSCmdlet, $PSBoundParameters, $_) and for end (call). An invocation that stands alone begins nothing and has no
# call. What the module MgShim calls: one that names the connection of the calls from here on and returns the one before,
# one that returns the last delta link, one that follows an operation ($PSCmdlet, $PSBoundParameters, the operation, its
# id), two that set an option and read all of them, one that returns what holds for
# pipelines.
function script:New-MgShimBridge {
    @{
        Begin         = ${function:Start-MgShimCall}
        Process       = ${function:Invoke-MgShimCall}
        End           = ${function:Stop-MgShimCall}
        UseConnection = { param($Name) Set-MgShimConnection $Name }
        DeltaLink     = { $script:MgShimDeltaLink }
        Wait          = ${function:Wait-MgShimOperationEnd}
        SetOption     = { param($Name, $Value) Set-MgShimOptionMember $Name $Value }
        Options       = { $script:MgShimWorker.Options }
        Pipeline      = { $script:MgShimWorker.Pipeline }
    }
}

# What every request to the worker is made for.
function script:New-MgShimCall([System.Management.Automation.PSCmdlet] $Cmdlet) {
    @{ Cmdlet = $Cmdlet; Steps = @(); StepError = $null }
}

# In a pipeline the command line is bound before the pipeline runs, as the engine's own binder does it. Of an invocation
# that stands alone nothing can happen between its begin and its process.
function script:Start-MgShimCall($Cmdlet, $Bound) {
    $invocation = $Cmdlet.MyInvocation
    if (-not $invocation.ExpectingInput -and $invocation.PipelineLength -le 1) { return }
    $call = New-MgShimCall $Cmdlet
    $call['ExpectsInput'] = $invocation.ExpectingInput
    $call['Opening'] = ConvertTo-MgShimOpening $call $Bound
    $call['Named'] = ConvertTo-MgShimNamed $Bound
    Initialize-MgShimAhead $call
    Open-MgShimCall $call
    $call
}

# What the worker refuses of the command line ends the command.
function script:Open-MgShimCall([hashtable] $Call) {
    Assert-MgShimWorker $Call
    $expects = if ($Call.ExpectsInput) { 'true' } else { 'false' }
    $answer = if ($Call.Opening -is [string]) { Send-MgShimText $Call 'open' ($Call.Opening + $Call.Beside + ',"expectsInput":' + $expects) } else { $Call.Opening }
    if ($null -eq $answer) { $Call.Cmdlet.ThrowTerminatingError((New-MgShimLost $Call.Name $false $Call.Named)) }
    if ($answer.ContainsKey('error')) { $Call.Cmdlet.ThrowTerminatingError((ConvertTo-MgShimError $answer['error'] $null)) }
    $Call['Handle'] = $answer['result']['call']
    $Call['Delayed'] = $answer['result']['delayed']
    $Call['Generation'] = $script:MgShimWorker.Generation
}

# One call: of an invocation that stands alone, or for one object of a pipeline. Every call of every script comes
# through here, so that it calls few functions: each costs PowerShell as much as a serializer.
function script:Invoke-MgShimCall($Call, $Cmdlet, $Bound, $Item) {
    if ($null -ne $Call) {
        Invoke-MgShimOpenCall $Call $Bound $Item
        return
    }
    $call = @{ Cmdlet = $Cmdlet; Bound = $Bound; Steps = @(); StepError = $null; ExpectsInput = $false }
    $members = ConvertTo-MgShimOpening $call $Bound
    $worker = $script:MgShimWorker
    if ($null -eq $worker.Process -or $worker.Process.HasExited) { Assert-MgShimWorker $call }
    $answer = if ($members -is [string]) { Send-MgShimText $call 'call' ($members + $call.Running) } else { $members }
    $result = if ($null -ne $answer) { $answer['result'] }
    if ($null -eq $result -or $null -ne $call.HeadersVariable) {
        $call['Named'] = ConvertTo-MgShimNamed $Bound
        Complete-MgShimRun $call $null $answer
    }
    elseif ($result.ContainsKey('output')) { $Cmdlet.WriteObject((ConvertFrom-MgShimOutput $result['output'] $result['json'])) }
}

# A call of an invocation that is open.
function script:Invoke-MgShimOpenCall([hashtable] $Call, [System.Collections.IDictionary] $Bound, [object] $Item) {
    $Call['StepError'] = $null
    $Call['Bound'] = $Bound
    $finished = $false
    try {
        Assert-MgShimWorker $Call
        if ($Call.Generation -ne $script:MgShimWorker.Generation) { Open-MgShimCall $Call }
        $members = '"call":"' + $Call.Handle + '"' + (Get-MgShimRunning $Call $Bound)
        if ($Call.ExpectsInput) { $members = ConvertTo-MgShimObjectRun $Call $Bound $Item $members }
        if ($Call.AtOnce -gt 1) {
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

# What a script observes of an answer: headers for a variable, the output, an error.
function script:Complete-MgShimRun([hashtable] $Call, [object] $Item, [hashtable] $Answer) {
    if ($null -eq $Answer) {
        Write-MgShimError $Call (New-MgShimLost $Call.Name (-not $Call.Name.StartsWith('Get-')) $Call.Named)
        return
    }
    $isError = $Answer.ContainsKey('error')
    $told = if ($isError) { $Answer['error']['data'] } else { $Answer['result'] }
    # What is refused of the command line ends the command, and so does what cannot be sent or read of it.
    if ($isError) {
        $isUnread = if ($null -eq $told) { $Answer['error']['code'] -eq -32602 } else { $told['isUnsent'] -or $told['id'] -eq 'ValueTooDeep' }
        if (($null -ne $told -and $told['terminating']) -or ($isUnread -and -not $Call.ExpectsInput)) {
            $Call.Cmdlet.ThrowTerminatingError((ConvertTo-MgShimError $Answer['error'] $null))
        }
    }
    $called = $isError -or $told['called']
    if ($null -ne $Call.HeadersVariable -and $called) {
        $received = if ($null -ne $told) { $told['responseHeaders'] }
        Set-MgShimCallerVariable $Call $Call.HeadersVariable (ConvertTo-MgShimHeaderDictionary $received)
    }
    if (-not $isError) {
        if ($told.ContainsKey('output')) { $Call.Cmdlet.WriteObject((ConvertFrom-MgShimOutput $told['output'] $told['json'])) }
        return
    }
    $isObject = $Call.ExpectsInput -and ($null -eq $told -or $told['targetIsObject'])
    $target = if ($isObject) { $Item } else { $Call.Named }
    $cause = if ($null -ne $Call.StepError) { $Call.StepError.Exception.GetBaseException() }
    $record = ConvertTo-MgShimError $Answer['error'] $target $cause
    # An identity that lacks an id ends the command, as in Microsoft's module.
    if ($null -ne $told -and $told['id'] -eq 'InputObjectHasNullValue') { $Call.Cmdlet.ThrowTerminatingError($record) }
    Write-MgShimError $Call $record
}

# The worker ended under a request: whether Graph has carried it out nobody knows.
function script:New-MgShimLost([string] $Name, [bool] $Changes, [object] $Target) {
    $said = Get-MgShimComplaint
    if (-not $Changes) { return New-MgShimError 'WorkerEnded' 'ResourceUnavailable' "The worker ended: $said".TrimEnd(' ', ':') $Target }
    $message = "The worker ended during ${Name}; the request may have been executed: $said".TrimEnd(' ', ':')
    $record = New-MgShimError 'OutcomeUnknown' 'ConnectionError' $message $Target
    $record.Exception.Data['outcome'] = 'unknown'
    $record
}

# The end of an invocation: those that are still under way have their turn.
function script:Stop-MgShimCall($Call) {
    if ($null -eq $Call) { return }
    try { Complete-MgShimAhead $Call 0 }
    finally { Remove-MgShimCall $Call }
}

# What the worker keeps of an invocation, which nobody needs any more.
function script:Remove-MgShimCall($Call) {
    Clear-MgShimAhead $Call
    if (-not $Call.ContainsKey('Handle') -or $Call.Generation -ne $script:MgShimWorker.Generation) { return }
    Send-MgShimNotification 'close' @{ call = $Call.Handle }
}
